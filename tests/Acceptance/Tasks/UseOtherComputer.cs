using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;

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
        await _views[^1].Settings.GoToAsync();
    }

    public Task IsLoggedOutAsync() => IsLoggedOutAsync(_views.Count - 1);

    // In the order of their logins, from 0.
    public async Task IsLoggedOutAsync(int computer)
    {
        await ViewOf(computer).ReloadAsync();
        await ViewOf(computer).Login.ShownAsync();
    }

    public Task IsLoggedInAsync(int computer) => ViewOf(computer).Settings.GoToAsync();

    public async Task LogInInAnotherTabAsync()
    {
        await screen.Login.GoToAsync();
        await (await (await OpenTabAsync()).Login.GoToAsync()).LogInAsync(customer.Credentials);
    }

    public async Task AnotherCustomerLogsInInAnotherTabAsync() => await session.OfAsync(other.Value, await OpenTabAsync());

    public async Task LogOutInAnotherTabAsync()
    {
        var tab = await OpenTabAsync();
        await tab.Home.GoToAsync();
        await tab.Menu.LogOutAsync(customer.LoginId);
    }

    private PortalView ViewOf(int computer) => _views.ElementAtOrDefault(computer) ?? throw new InvalidOperationException("No earlier step uses another computer.");

    private async Task<PortalView> OpenTabAsync() => screen.View with { Page = await screen.View.Page.Context.NewPageAsync() };
}
