namespace PortalAcceptance.Portal.Security.RateLimits;

/// <summary>How often something may be done. So many times at once, and then again as time goes by, evenly.</summary>
public sealed class RateLimit
{
    /// <summary>How many times.</summary>
    public int Requests { get; set; }

    /// <summary>Within how long.</summary>
    public TimeSpan Within { get; set; }

    /// <summary>Whether it is one.</summary>
    internal bool IsValid => Requests > 0 && Within > TimeSpan.Zero;
}
