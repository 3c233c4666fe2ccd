using Microsoft.Playwright;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>What is said of the card on file at the top of every page, when the customer should see to it.</summary>
/// <param name="view">The tab.</param>
public sealed class CardNotice(PortalView view)
{
    /// <summary>The notice's landmark on the page.</summary>
    public ILocator Region { get; } = view.ByRole(AriaRole.Complementary, "About your card").Describe("what is said of the card at the top of the page");

    /// <summary>The link to where the customer can see to it.</summary>
    public ILocator Advice => Region.GetByRole(AriaRole.Link);
}
