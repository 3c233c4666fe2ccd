using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Pages;

namespace PortalAcceptance.Acceptance.Tasks;

// Logs in with two HTTP requests where it can.
internal sealed class StartSession(Screen screen, Customer customer, Registration registration, LoginPrecondition login)
{
    public Task<CloudServersPage> HereAsync() => InAsync(screen.View);

    public Task<CloudServersPage> InAsync(PortalView browser) => OfAsync(customer, browser);

    public async Task<CloudServersPage> OfAsync(Customer somebody, PortalView browser)
    {
        await registration.EnsureAsync(somebody);
        return await TryByRequestAsync(browser, somebody) ? await browser.Home.GoToAsync() : await ByPageAsync(browser, somebody);
    }

    public async Task<AccountSettingsPage> OnSettingsAsync()
    {
        await registration.EnsureAsync(customer);
        return await OnSettingsInAsync(screen.View);
    }

    public async Task<AccountSettingsPage> OnSettingsInAsync(PortalView browser)
    {
        if (await TryByRequestAsync(browser, customer))
        {
            return await browser.Settings.GoToAsync();
        }

        await ByPageAsync(browser, customer);
        return await browser.Menu.OpenSettingsAsync(customer.LoginId);
    }

    private static async Task<CloudServersPage> ByPageAsync(PortalView browser, Customer somebody) =>
        await (await browser.Login.GoToAsync()).LogInAsync(somebody.Credentials);

    private async Task<bool> TryByRequestAsync(PortalView browser, Customer somebody)
    {
        if (await login.FormAsync(browser.Page.Context.APIRequest, browser) is not { } form)
        {
            return false;
        }

        await form.SubmitAsync(somebody.Credentials);
        return true;
    }
}
