using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;
using static Microsoft.Playwright.Assertions;

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
        await ExpectAsync(section, values);
    }

    /// <summary>Expects an open section to show these values, field by field.</summary>
    public async Task ExpectAsync(ISettingsSection section, IFormValues values)
    {
        foreach (var field in values.Fields)
        {
            await (field.IsChoice
                ? Expect(section.Form.Chosen(field.Label)).ToHaveTextAsync(pages.View.Shown(field.Value))
                : Expect(section.Field(field.Label)).ToHaveValueAsync(field.Value));
        }
    }
}
