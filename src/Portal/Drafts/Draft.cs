namespace PortalAcceptance.Portal.Drafts;

/// <summary>What was submitted from a section of the account settings, and not saved, because the session had ended.</summary>
/// <param name="CustomerId">Who was editing; nobody else is shown it.</param>
/// <param name="Section">The section's name.</param>
/// <param name="SubmittedAt">When.</param>
/// <param name="Fields">What was typed, by the names of the form's fields; never a secret.</param>
public sealed record Draft(Guid CustomerId, string Section, DateTimeOffset SubmittedAt, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>How long it waits for the customer to log in.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromMinutes(30);
}
