namespace PortalAcceptance.Cli.Messages;

/// <summary>A moment, as the time since 1970 in UTC.</summary>
internal sealed record Timestamp(long Seconds, long Nanos)
{
    /// <summary>The time that passed since an earlier moment.</summary>
    public TimeSpan Since(Timestamp earlier) =>
        TimeSpan.FromSeconds(Seconds - earlier.Seconds) + TimeSpan.FromMicroseconds((Nanos - earlier.Nanos) / 1000.0);
}
