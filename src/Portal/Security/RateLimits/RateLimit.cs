namespace PortalAcceptance.Portal.Security.RateLimits;

// So many at once, and then again evenly over time.
internal sealed class RateLimit
{
    public int Requests { get; set; }

    public TimeSpan Within { get; set; }

    internal bool IsValid => Requests > 0 && Within > TimeSpan.Zero;
}
