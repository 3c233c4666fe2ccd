namespace PortalAcceptance.Portal.Pages.Account;

/// <summary>What is open and confirmed on the page of account settings.</summary>
/// <param name="Open">The names of the open sections.</param>
/// <param name="Confirmed">The name of the section that something was just done in, if any.</param>
/// <param name="Done">What was done, in canonical English; null when the section was saved.</param>
public sealed record SettingsState(IReadOnlyList<string> Open, string? Confirmed, string? Done)
{
    /// <summary>Whether a section is open.</summary>
    public bool IsOpen(SettingsSection section) => section.IsAlwaysOpen || Open.Contains(section.Name);
}
