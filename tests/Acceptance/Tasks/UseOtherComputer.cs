using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Pages;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class UseOtherComputer(Screen screen, Customer customer, ScenarioBrowsers browsers, StartSession session)
{
    private PortalView? _view;

    private PortalView View => _view ?? throw new InvalidOperationException("No earlier step uses another computer.");

    public async Task LogInAsync()
    {
        _view = await browsers.OpenAsync();
        await session.InAsync(_view);
    }

    public async Task CopySessionAsync()
    {
        await screen.CloudServers.ShownAsync();
        _view = await browsers.OpenCopyOfAsync(screen.View);
        await new AccountSettingsPage(_view).GoToAsync();
    }

    public async Task IsLoggedOutAsync()
    {
        await View.ReloadAsync();
        await new LoginPage(View).ShownAsync();
    }

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

    private async Task<PortalView> OpenTabAsync() => screen.View with { Page = await screen.View.Page.Context.NewPageAsync() };
}
