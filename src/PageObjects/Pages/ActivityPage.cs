using Microsoft.Playwright;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Activity": every log-in to the account and every change of it.</summary>
/// <param name="view">The tab.</param>
public sealed class ActivityPage(PortalView view)
{
    /// <summary>The page's main heading.</summary>
    public ILocator Heading { get; } = view.MainHeading("Activity");

    /// <summary>What has happened, newest first, without the table's heading row.</summary>
    public ILocator Entries { get; } = view.ByRole(AriaRole.Table, "Activity").GetByRole(AriaRole.Row)
        .Filter(new() { Has = view.Page.GetByRole(AriaRole.Cell) });

    /// <summary>The page's own content, the note on times included.</summary>
    public ILocator Content { get; } = view.Page.GetByRole(AriaRole.Main);

    /// <summary>The entries that say that this has happened.</summary>
    /// <param name="what">What, in canonical words.</param>
    public ILocator Of(string what) => Entries.Filter(new() { Has = view.ByRole(AriaRole.Cell, what) });

    /// <summary>Goes to the page.</summary>
    public async Task<ActivityPage> GoToAsync()
    {
        await view.GoToAsync("/account/activity");
        await Heading.WaitForAsync();
        return this;
    }
}
