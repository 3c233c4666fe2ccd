namespace PortalAcceptance.Portal.Drafts;

/// <summary>Whom a form was shown to. Each form carries it, sealed, because a session that has ended no longer says so.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="ShownAt">When.</param>
public sealed record Editor(Guid CustomerId, DateTimeOffset ShownAt)
{
    /// <summary>How long a page may lie open: over night.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(24);
}
