using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.Acceptance.Tasks;

/// <summary>Opens the sections of "Account settings" for editing.</summary>
public sealed class EditSettings(Screen screen, StartSession session)
{
    /// <summary>Logs in, opens "Account settings" and a section.</summary>
    public async Task StartAsync(ISettingsSection section)
    {
        await session.OnSettingsAsync();
        await OpenAsync(section);
    }

    /// <summary>Opens a section of the page that is shown.</summary>
    public async Task OpenAsync(ISettingsSection section)
    {
        await section.OpenAsync();
        screen.Section = section;
    }
}
