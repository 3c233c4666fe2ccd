using Microsoft.Playwright;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Cloud servers": where a login lands.</summary>
/// <param name="view">The tab.</param>
public sealed class CloudServersPage(PortalView view)
{
    /// <summary>The page's main heading.</summary>
    public ILocator Heading { get; } = view.MainHeading("Cloud servers");

    /// <summary>What the customer pays every month.</summary>
    public ILocator MonthlyPrice => view.ByRole(AriaRole.Table, "Cloud servers").GetByRole(AriaRole.Cell).Last;

    /// <summary>Goes to the page.</summary>
    public async Task<CloudServersPage> GoToAsync()
    {
        await view.GoToAsync("/");
        return await ShownAsync();
    }

    /// <summary>Waits until this page is the one shown.</summary>
    public async Task<CloudServersPage> ShownAsync()
    {
        await Heading.WaitForAsync();
        return this;
    }
}
