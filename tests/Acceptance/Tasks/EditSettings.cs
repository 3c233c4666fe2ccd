using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class EditSettings(Screen screen, StartSession session, PortalTarget target)
{
    // The section with this canonical name, unless the portal lacks it.
    public ISettingsSection Section(string name)
    {
        var section = screen.Settings.Section(name);
        if (target.ReasonToLeaveOut(section) is { } reason)
        {
            Assert.Ignore(reason);
        }

        return section;
    }

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
