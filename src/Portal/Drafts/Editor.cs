namespace PortalAcceptance.Portal.Drafts;

// The customer a form was shown to. Each form contains it, encrypted, because an ended session no longer tells.
internal sealed record Editor(Guid CustomerId, DateTimeOffset ShownAt)
{
    // How long a page may stay open: overnight.
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(24);
}
