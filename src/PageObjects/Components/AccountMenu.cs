using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Pages;
using static Microsoft.Playwright.Assertions;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>The drop-down menu beside the login ID, at the top right of every page.</summary>
public class AccountMenu(PortalView view)
{
    /// <summary>The address that "Log out" sends to, relative to the portal's.</summary>
    public const string LogOutPath = "/log-out";

    /// <summary>The context of the texts that are entries of the menu, as in <c>menu|Settings</c>.</summary>
    private const string Context = "menu";

    private readonly Element _topBar = new(view, Kind.TopBar, "", view.Page.GetByRole(AriaRole.Banner));

    /// <summary>The opened list of options.</summary>
    public virtual Element Options => new(View, Kind.Menu, "Account menu", View.ByRole(AriaRole.Navigation, "Account menu"));

    private const int MostTabs = 10;

    /// <summary>The tab that shows the menu.</summary>
    protected PortalView View { get; } = view;

    private ILocator Entries => Options.Locator.GetByRole(AriaRole.Link).Or(Options.Locator.GetByRole(AriaRole.Button));

    /// <summary>The name of the portal, which leads to its home page.</summary>
    public virtual Element Home => new(View, Kind.Link, "", _topBar.Locator.GetByRole(AriaRole.Link).First, _topBar);

    /// <summary>The button that shows the login ID and a drop-down arrow.</summary>
    public virtual Element Button(string loginId) => View.IsTolerant
        ? new(View, Kind.Button, loginId, _topBar.Locator.GetByRole(AriaRole.Button, new() { Name = loginId }), _topBar)
        : _topBar.Part(Kind.Button, AriaRole.Button, loginId);

    /// <summary>One of the pages that the menu leads to.</summary>
    public virtual Element Option(string name) => Options.Part(Kind.MenuEntry, AriaRole.Link, $"{Context}|{name}");

    /// <summary>One of the things that the menu does at once, such as logging out.</summary>
    public virtual Element Command(string name) => Options.Part(Kind.MenuEntry, AriaRole.Button, $"{Context}|{name}");

    /// <summary>One of the pages, or of the things that the menu does at once.</summary>
    public Element Entry(string name) => new(View, Kind.MenuEntry, $"{Context}|{name}", Option(name).Locator.Or(Command(name).Locator), Options);

    /// <summary>Opens the menu.</summary>
    public Task OpenAsync(string loginId) => Button(loginId).ClickAsync();

    /// <summary>Opens the menu with the keyboard.</summary>
    public async Task OpenWithTheKeyboardAsync(string loginId)
    {
        await Button(loginId).PressAsync("Enter");
        await Options.IsShownAsync();
    }

    /// <summary>Expects no menu: nothing at the top of the page can be opened.</summary>
    /// <exception cref="UnmetExpectationException">Something can.</exception>
    public Task IsMissingAsync() => new Element(View, Kind.Button, "", _topBar.Locator.GetByRole(AriaRole.Button), _topBar).IsHiddenAsync();

    /// <summary>Moves the focus to the menu with the Tab key, from the top of the page.</summary>
    /// <exception cref="UnmetExpectationException">The Tab key doesn't lead there.</exception>
    public async Task ReachWithTabAsync(string loginId)
    {
        for (var tab = 0; tab < MostTabs && !await Button(loginId).HasFocusNowAsync(); tab++)
        {
            await View.PressAsync("Tab");
        }

        await Button(loginId).HasFocusAsync();
    }

    /// <summary>Opens the menu and chooses "Settings".</summary>
    public async Task<AccountSettingsPage> OpenSettingsAsync(string loginId)
    {
        await OpenAsync(loginId);
        await Option("Settings").ClickAsync();
        return await View.Settings.ShownAsync();
    }

    /// <summary>Opens the menu and logs out.</summary>
    public async Task<LoginPage> LogOutAsync(string loginId)
    {
        await OpenAsync(loginId);
        await Command("Log out").ClickAsync();
        return await View.Login.ShownAsync();
    }

    /// <summary>Expects the menu to offer these entries and no others.</summary>
    /// <param name="names">The entries' canonical names.</param>
    /// <exception cref="UnmetExpectationException">It is not open, or offers something else.</exception>
    public Task OffersAsync(IReadOnlyCollection<string> names) => Options.ExpectAsync(
        $"{Options.FullWords} to offer {Words.And([.. names.Select(name => Words.Quote(View.Shown($"{Context}|{name}")))])}",
        async timeout =>
        {
            await Expect(Entries).ToHaveCountAsync(names.Count, new() { Timeout = timeout });
            foreach (var name in names)
            {
                await Expect(Option(name).Locator.Or(Command(name).Locator)).ToBeVisibleAsync(new() { Timeout = timeout });
            }
        },
        seen => $"it offers {Words.List(Options.Find(seen)!.Descendants.Where(node => Kind.MenuEntry.Roles.Contains(node.Role)).Select(node => node.Name))}");
}
