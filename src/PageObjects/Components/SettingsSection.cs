using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>One of the sections of "Account settings": a heading that opens it, a form, a confirmation and errors.</summary>
/// <typeparam name="TValues">What the section lets a customer change.</typeparam>
/// <param name="view">The tab.</param>
/// <param name="name">The canonical name of the section, which is also that of the button that opens it.</param>
/// <param name="submit">The canonical name of the button that saves it.</param>
public sealed class SettingsSection<TValues>(PortalView view, string name, string submit) : ISettingsSection
    where TValues : IFormValues
{
    /// <inheritdoc />
    public string Name { get; } = name;

    /// <inheritdoc />
    public ILocator Region { get; } = view.ByRole(AriaRole.Region, name).Describe($"the section \"{name}\"");

    /// <inheritdoc />
    public ILocator Expander => view.ByRole(Region, AriaRole.Button, Name).And(Region.GetByRole(AriaRole.Heading).GetByRole(AriaRole.Button));

    /// <inheritdoc />
    public Form Form => new(view, Region, submit);

    /// <inheritdoc />
    public ILocator Cancel => view.ByRole(Region, AriaRole.Button, "Cancel");

    /// <inheritdoc />
    public ILocator Confirmation => Form.Confirmation;

    /// <inheritdoc />
    public ILocator Alert => Form.Alert;

    /// <inheritdoc />
    public ILocator Field(string label) => Form.Field(label);

    /// <inheritdoc />
    public Task OpenAsync() => Expander.ClickAsync();

    /// <inheritdoc />
    public Task SubmitAsync(IFormValues values) => Form.SubmitAsync(values);

    /// <summary>Enters new values and saves them.</summary>
    public Task UpdateAsync(TValues values) => SubmitAsync(values);
}
