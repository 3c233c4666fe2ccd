namespace PortalAcceptance.Portal.Pages.Account;

/// <summary>What is open, confirmed and unsaved on the page of account settings.</summary>
/// <param name="Open">The names of the open sections.</param>
/// <param name="Confirmed">The name of the section that something was just done in, if any.</param>
/// <param name="Done">What was done, in canonical English; null when the section was saved.</param>
/// <param name="Unsaved">The section that shows what was typed rather than what is stored, if any.</param>
/// <param name="IsDraft">Whether it was typed before the session ended.</param>
public sealed record SettingsState(IReadOnlyList<string> Open, string? Confirmed, string? Done, SettingsSection? Unsaved, bool IsDraft)
{
    /// <summary>Whether a section is open.</summary>
    public bool IsOpen(SettingsSection section) => section.IsAlwaysOpen || Open.Contains(section.Name);

    /// <summary>Whether a section shows what was typed into it before the session ended.</summary>
    public bool IsDraftOf(SettingsSection section) => IsDraft && Unsaved == section;
}
