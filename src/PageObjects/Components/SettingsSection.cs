using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;
using static Microsoft.Playwright.Assertions;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>One of the sections of "Account settings": a heading that opens it, a form, a confirmation and errors.</summary>
/// <typeparam name="TValues">What the section lets a customer change.</typeparam>
/// <param name="view">The tab that shows it.</param>
/// <param name="name">The canonical name of the section, and of the button that opens it.</param>
/// <param name="submit">The canonical name of the button that saves it.</param>
/// <param name="context">The context of its fields' labels, as in <c>billing|Company</c>.</param>
/// <param name="fieldsOf">Which fields values go into, where these are not the reference portal's.</param>
public class SettingsSection<TValues>(PortalView view, string name, string submit, string context, Func<IFormValues, IEnumerable<FieldValue>>? fieldsOf = null) : ISettingsSection
    where TValues : IFormValues
{
    public string Name { get; } = name;

    public string Context { get; } = context;

    public virtual Element Region => new(View, Kind.Section, Name, View.ByRole(AriaRole.Region, Name));

    public virtual Element Expander => new(
        View, Kind.Button, Name, View.ByRole(Region.Locator.GetByRole(AriaRole.Heading), AriaRole.Button, Name), Region);

    public Form Form => new(View, Region, submit, Context, fieldsOf);

    public Element Cancel => Region.Part(Kind.Button, AriaRole.Button, "Cancel");

    public ILocator Confirmation => Form.Confirmation;

    /// <summary>The tab that shows it.</summary>
    protected PortalView View { get; } = view;

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
