using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Expectations;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>The foot of every page, with the languages of the portal.</summary>
public sealed class Footer(PortalView view)
{
    /// <summary>The address that a chosen language is sent to, relative to the portal's.</summary>
    public const string LanguagePath = "/language";

    private readonly Element _foot = new(view, Kind.Footer, "", view.Page.GetByRole(AriaRole.Contentinfo));

    /// <summary>Chooses a language.</summary>
    /// <param name="name">The language, as it calls itself.</param>
    /// <exception cref="UnmetExpectationException">The language is not offered.</exception>
    public Task ChooseLanguageAsync(string name) => _foot.Part(Kind.Button, AriaRole.Button, name).ClickAsync();

    /// <summary>Expects screen readers to be told what the languages are for.</summary>
    /// <param name="name">What they are told, as the portal shows it.</param>
    /// <exception cref="UnmetExpectationException">They are told something else, or nothing.</exception>
    public Task CallsLanguagesAsync(string name) => _foot.Part(Kind.Form, AriaRole.Form, name).IsShownAsync();
}
