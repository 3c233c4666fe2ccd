namespace PortalAcceptance.RunConfiguration;

/// <summary>A part of the scenarios, for one machine of several (Playwright's <c>shard</c>).</summary>
/// <param name="Current">Which part, from 1.</param>
/// <param name="Total">How many parts there are.</param>
public sealed record Shard(int Current, int Total)
{
    /// <summary>As options write it: <c>2/3</c>.</summary>
    public override string ToString() => $"{Current}/{Total}";
}
