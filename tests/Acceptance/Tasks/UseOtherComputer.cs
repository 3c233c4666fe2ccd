using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Pages;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class UseOtherComputer(Screen screen, Customer customer, OtherCustomer other, ScenarioBrowsers browsers, StartSession session)
{
    private readonly List<PortalView> _views = [];

    public async Task LogInAsync()
    {
        _views.Add(await browsers.OpenAsync());
        await session.InAsync(_views[^1]);
    }

    public async Task AnotherCustomerLogsInAsync() => await session.OfAsync(other.Value, await browsers.OpenAsync());

    public async Task CopySessionAsync()
    {
        await screen.CloudServers.ShownAsync();
        _views.Add(await browsers.OpenCopyOfAsync(screen.View));
        await new AccountSettingsPage(_views[^1]).GoToAsync();
    }

    public Task IsLoggedOutAsync() => IsLoggedOutAsync(_views.Count - 1);

    // In the order of their logins, from 0.
    public async Task IsLoggedOutAsync(int computer)
    {
        await ViewOf(computer).ReloadAsync();
        await new LoginPage(ViewOf(computer)).ShownAsync();
    }

    public Task IsLoggedInAsync(int computer) => new AccountSettingsPage(ViewOf(computer)).GoToAsync();

    public async Task LogInInAnotherTabAsync()
    {
        await screen.Login.GoToAsync();
        await (await new LoginPage(await OpenTabAsync()).GoToAsync()).LogInAsync(customer.Credentials);
    }

    public async Task LogOutInAnotherTabAsync()
    {
        var tab = await OpenTabAsync();
        await new CloudServersPage(tab).GoToAsync();
        await new AccountMenu(tab).LogOutAsync(customer.LoginId);
    }

    private PortalView ViewOf(int computer) => _views.ElementAtOrDefault(computer) ?? throw new InvalidOperationException("No earlier step uses another computer.");

    private async Task<PortalView> OpenTabAsync() => screen.View with { Page = await screen.View.Page.Context.NewPageAsync() };
}
