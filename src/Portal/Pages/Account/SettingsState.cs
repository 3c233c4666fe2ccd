namespace PortalAcceptance.Portal.Pages.Account;

public sealed record SettingsState(IReadOnlyList<string> Open, string? Confirmed, string? Done, SettingsSection? Unsaved, bool IsDraft)
{
    public bool IsOpen(SettingsSection section) => section.IsAlwaysOpen || Open.Contains(section.Name);

    public bool IsDraftOf(SettingsSection section) => IsDraft && Unsaved == section;
}
