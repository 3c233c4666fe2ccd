namespace PortalAcceptance.Portal.Drafts;

// What was submitted from a section after the session had ended. Fields never contains a secret.
internal sealed record Draft(Guid CustomerId, string Section, DateTimeOffset SubmittedAt, IReadOnlyDictionary<string, string> Fields)
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromMinutes(30);
}
