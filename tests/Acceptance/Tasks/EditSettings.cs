using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class EditSettings(Screen screen, StartSession session)
{
    public async Task StartAsync(ISettingsSection section)
    {
        await session.OnSettingsAsync();
        await OpenAsync(section);
    }

    public async Task OpenAsync(ISettingsSection section)
    {
        await section.OpenAsync();
        screen.Section = section;
    }
}
