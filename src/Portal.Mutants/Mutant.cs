namespace PortalAcceptance.Portal.Mutants;

/// <summary>A small change of the portal's source.</summary>
/// <param name="Number">Its number in the run, from 1.</param>
/// <param name="File">The path from the portal's folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Place">The part of the portal.</param>
/// <param name="Original">The source before the change, on one line.</param>
/// <param name="Changed">The source after the change, on one line; empty if it is removed.</param>
public sealed record Mutant(int Number, string File, int Line, MutantPlace Place, string Original, string Changed)
{
    /// <summary>The name by which test support switches it on.</summary>
    public string Name => $"mutant-{Number}";
}
