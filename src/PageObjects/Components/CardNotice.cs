using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Expectations;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>What is said of the card on file at the top of every page, when the customer should see to it.</summary>
/// <param name="view">The tab.</param>
public sealed class CardNotice(PortalView view)
{
    /// <summary>The notice's landmark on the page.</summary>
    public Element Region { get; } = new(view, Kind.Notice, "About your card", view.ByRole(AriaRole.Complementary, "About your card"));

    /// <summary>The link to where the customer can see to it.</summary>
    public Element Advice => new(view, Kind.Link, "", Region.Locator.GetByRole(AriaRole.Link), Region);
}
