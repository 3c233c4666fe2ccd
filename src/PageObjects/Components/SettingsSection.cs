using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;
using static Microsoft.Playwright.Assertions;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>One of the sections of "Account settings": a heading that opens it, a form, a confirmation and errors.</summary>
/// <typeparam name="TValues">What the section lets a customer change.</typeparam>
/// <param name="name">The canonical name of the section, and of the button that opens it.</param>
/// <param name="submit">The canonical name of the button that saves it.</param>
public sealed class SettingsSection<TValues>(PortalView view, string name, string submit) : ISettingsSection
    where TValues : IFormValues
{
    public string Name { get; } = name;

    public Element Region { get; } = new(view, Kind.Section, name, view.ByRole(AriaRole.Region, name));

    public Element Expander => new(
        view, Kind.Button, Name, view.ByRole(Region.Locator.GetByRole(AriaRole.Heading), AriaRole.Button, Name), Region);

    public Form Form => new(view, Region, submit);

    public Element Cancel => Region.Part(Kind.Button, AriaRole.Button, "Cancel");

    public ILocator Confirmation => Form.Confirmation;

    public ILocator Field(string label) => Form.Field(label).Locator;

    public async Task OpenAsync()
    {
        await Expander.ClickAsync();
        await IsOpenAsync(true);
    }

    public async Task IsOpenAsync(bool open)
    {
        await Region.IsShownAsync();
        await Region.ExpectAsync(
            $"{Region.FullWords} to be {(open ? "open" : "closed")}",
            timeout => Expect(Form.Submit.Locator).ToBeVisibleAsync(new() { Timeout = timeout, Visible = open }),
            seen => !open ? "it is open"
                : Region.Find(seen)!.Descendants.Any(node => Kind.Field.Roles.Contains(node.Role)) ? $"it has no button {Words.Quote(Form.Submit.Name)}: {Form.Submit.Missing(seen)}"
                : "it is closed");
    }

    public Task SubmitAsync(IFormValues values) => Form.SubmitAsync(values);

    /// <summary>Enters new values and saves them.</summary>
    public Task UpdateAsync(TValues values) => SubmitAsync(values);
}
