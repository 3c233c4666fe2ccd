using Microsoft.Playwright;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;

namespace Cumulus.PageObjects;

/// <summary>A section of the preferences: HTML's <c>details</c>, which its <c>summary</c> opens.</summary>
public sealed class CumulusSection<TValues>(PortalView view, string name, string submit, string context, Func<IFormValues, IEnumerable<FieldValue>>? fieldsOf = null)
    : SettingsSection<TValues>(view, name, submit, context, fieldsOf)
    where TValues : IFormValues
{
    private static readonly Kind _section = new("section", "in", "group");

    public override Element Region => new(View, _section, Name, View.ByRole(AriaRole.Group, Name));

    public override Element Expander => new(View, Kind.Button, Name, Region.Locator.GetByText(View.Shown(Name), new() { Exact = true }).First, Region);
}
