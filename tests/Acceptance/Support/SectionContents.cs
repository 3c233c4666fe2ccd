using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>Reads back what the sections of "Account settings" show.</summary>
/// <param name="pages">The pages to read.</param>
public sealed class SectionContents(Pages pages)
{
    /// <summary>Loads the page anew, opens a section and expects it to show these values, field by field.</summary>
    public async Task ExpectOnRecordAsync(ISettingsSection section, IFormValues values)
    {
        await pages.Settings.ReloadAsync();
        await section.OpenAsync();
        await section.Form.HoldsAsync(values, "after a reload");
    }
}
