using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>A section of "Account settings", whatever it lets a customer change.</summary>
public interface ISettingsSection
{
    /// <summary>The section's canonical name.</summary>
    string Name { get; }

    /// <summary>What stands before the section's texts in maps of wording, as in "account|Company".</summary>
    string Context { get; }

    /// <summary>The section's landmark on the page.</summary>
    Element Region { get; }

    /// <summary>The button, in the section's heading, that opens and closes it.</summary>
    Element Expander { get; }

    /// <summary>The section's form.</summary>
    Form Form { get; }

    /// <summary>The button that gives back what is stored.</summary>
    Element Cancel { get; }

    /// <summary>The confirmation of the last save.</summary>
    ILocator Confirmation { get; }

    /// <summary>The field with this canonical label.</summary>
    ILocator Field(string label);

    /// <summary>Opens the section, which is closed.</summary>
    /// <exception cref="UnmetExpectationException">It is not there, or stays closed.</exception>
    Task OpenAsync();

    /// <summary>Expects the section to be open, or closed.</summary>
    /// <exception cref="UnmetExpectationException">It is not there, or the other way round.</exception>
    Task IsOpenAsync(bool open);

    /// <summary>Enters values, be they only some of the section's fields, and submits them.</summary>
    /// <exception cref="UnmetExpectationException">A field, an option or the button is not there.</exception>
    Task SubmitAsync(IFormValues values);
}
