using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Pages;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>The drop-down menu beside the login ID, at the top right of every page.</summary>
/// <param name="view">The tab.</param>
public sealed class AccountMenu(PortalView view)
{
    private readonly ILocator _banner = view.Page.GetByRole(AriaRole.Banner);

    /// <summary>The button that shows the login ID and a drop-down arrow.</summary>
    public ILocator Button(string loginId) =>
        _banner.GetByRole(AriaRole.Button, new() { Name = loginId, Exact = true });

    /// <summary>The opened list of options.</summary>
    public ILocator Options { get; } = view.ByRole(AriaRole.Navigation, "Account menu");

    /// <summary>One of the pages that the menu leads to.</summary>
    public ILocator Option(string name) => view.ByRole(Options, AriaRole.Link, name);

    /// <summary>One of the things that the menu does at once, such as logging out.</summary>
    public ILocator Command(string name) => view.ByRole(Options, AriaRole.Button, name);

    /// <summary>Everything that the menu offers.</summary>
    public ILocator Entries => Options.GetByRole(AriaRole.Link).Or(Options.GetByRole(AriaRole.Button));

    /// <summary>Opens the menu.</summary>
    public Task OpenAsync(string loginId) => Button(loginId).ClickAsync();

    /// <summary>Opens the menu and chooses "Settings".</summary>
    public async Task<AccountSettingsPage> OpenSettingsAsync(string loginId)
    {
        await OpenAsync(loginId);
        await Option("Settings").ClickAsync();
        return await new AccountSettingsPage(view).ShownAsync();
    }

    /// <summary>Opens the menu and logs out.</summary>
    public async Task<LoginPage> LogOutAsync(string loginId)
    {
        await OpenAsync(loginId);
        await Command("Log out").ClickAsync();
        return await new LoginPage(view).ShownAsync();
    }
}
