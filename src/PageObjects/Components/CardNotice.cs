using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Pages;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>The notice at the top of every page that the card on file has expired or expires soon.</summary>
public sealed class CardNotice(PortalView view)
{
    /// <summary>The notice's landmark on the page.</summary>
    public Element Region { get; } = new(view, Kind.Notice, "About your card", view.ByRole(AriaRole.Complementary, "About your card"));

    private Element Advice => new(view, Kind.Link, "", Region.Locator.GetByRole(AriaRole.Link), Region);

    /// <summary>Expects the notice to say a canonical text.</summary>
    /// <exception cref="UnmetExpectationException">It says something else, or is not shown.</exception>
    public Task ShowsAsync(string text) => Region.ShowsAsync(view.Shown(text));

    /// <summary>Follows the link to the section where the card is replaced.</summary>
    /// <exception cref="UnmetExpectationException">It is not there, or leads elsewhere.</exception>
    public async Task<AccountSettingsPage> FollowAsync()
    {
        await Advice.ClickAsync();
        return await view.Settings.ShownAsync();
    }
}
