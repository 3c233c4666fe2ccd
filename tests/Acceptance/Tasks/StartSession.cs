using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Pages;

namespace PortalAcceptance.Acceptance.Tasks;

// Logs in with two HTTP requests where it can.
internal sealed class StartSession(Screen screen, Customer customer, Registration registration, LoginPrecondition login)
{
    public async Task<CloudServersPage> HereAsync()
    {
        await registration.EnsureAsync(customer);
        return await InAsync(screen.View);
    }

    public async Task<CloudServersPage> InAsync(PortalView browser) =>
        await TryByRequestAsync(browser) ? await new CloudServersPage(browser).GoToAsync() : await ByPageAsync(browser);

    public async Task<AccountSettingsPage> OnSettingsAsync()
    {
        await registration.EnsureAsync(customer);
        return await OnSettingsInAsync(screen.View);
    }

    public async Task<AccountSettingsPage> OnSettingsInAsync(PortalView browser)
    {
        if (await TryByRequestAsync(browser))
        {
            return await new AccountSettingsPage(browser).GoToAsync();
        }

        await ByPageAsync(browser);
        return await new AccountMenu(browser).OpenSettingsAsync(customer.LoginId);
    }

    private async Task<CloudServersPage> ByPageAsync(PortalView browser) =>
        await (await new LoginPage(browser).GoToAsync()).LogInAsync(customer.Credentials);

    private async Task<bool> TryByRequestAsync(PortalView browser)
    {
        if (await login.FormAsync(browser.Page.Context.APIRequest, browser) is not { } form)
        {
            return false;
        }

        await form.SubmitAsync(customer.Credentials);
        return true;
    }
}
