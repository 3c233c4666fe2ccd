namespace PortalAcceptance.Portal.Pages.Account;

/// <summary>What is open and confirmed on the page of account settings.</summary>
/// <param name="Open">The names of the open sections.</param>
/// <param name="Confirmed">The name of the section that was just saved, if any.</param>
public sealed record SettingsState(IReadOnlyList<string> Open, string? Confirmed)
{
    /// <summary>Whether a section is open.</summary>
    public bool IsOpen(SettingsSection section) => section.IsAlwaysOpen || Open.Contains(section.Name);
}
