using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>A section of "Account settings", whatever it lets a customer change.</summary>
public interface ISettingsSection
{
    /// <summary>The section's canonical name.</summary>
    string Name { get; }

    /// <summary>The section's landmark on the page.</summary>
    ILocator Region { get; }

    /// <summary>The button, in the section's heading, that opens and closes it.</summary>
    ILocator Expander { get; }

    /// <summary>The section's form.</summary>
    Form Form { get; }

    /// <summary>The button that gives back what is stored.</summary>
    ILocator Cancel { get; }

    /// <summary>The confirmation of the last save.</summary>
    ILocator Confirmation { get; }

    /// <summary>The summary of what is wrong with what was entered.</summary>
    ILocator Alert { get; }

    /// <summary>The field with this canonical label.</summary>
    ILocator Field(string label);

    /// <summary>Opens the section, which is closed.</summary>
    Task OpenAsync();

    /// <summary>Enters values, be they only some of the section's fields, and submits them.</summary>
    Task SubmitAsync(IFormValues values);
}
