using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Pages;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Tasks;

/// <summary>
/// Logs the scenario's customer in where that is a precondition. It takes two HTTP requests, except in scenarios that are
/// about the way in: those go through the login page and the menu.
/// </summary>
public sealed class LogIn(Pages pages, Customer customer, CustomerRegistry registry, ScenarioContext scenario)
{
    private static readonly string[] _aboutTheWayIn = ["login", "menu", "tutorial"];

    /// <summary>Logs in here.</summary>
    public async Task<CloudServersPage> HereAsync()
    {
        await registry.RegisterAsync(customer);
        return await InAsync(pages.View);
    }

    /// <summary>Logs in in another browser.</summary>
    public async Task<CloudServersPage> InAsync(PortalView browser) =>
        await TryByRequestAsync(browser) ? await new CloudServersPage(browser).GoToAsync() : await ByPageAsync(browser);

    /// <summary>Logs in and opens "Account settings" here.</summary>
    public async Task<AccountSettingsPage> ToSettingsAsync()
    {
        await registry.RegisterAsync(customer);
        return await ToSettingsInAsync(pages.View);
    }

    /// <summary>Logs in and opens "Account settings" in another browser.</summary>
    public async Task<AccountSettingsPage> ToSettingsInAsync(PortalView browser)
    {
        if (await TryByRequestAsync(browser))
        {
            return await new AccountSettingsPage(browser).GoToAsync();
        }

        await ByPageAsync(browser);
        return await new PageObjects.Components.AccountMenu(browser).OpenSettingsAsync(customer.LoginId);
    }

    private async Task<CloudServersPage> ByPageAsync(PortalView browser) =>
        await (await new LoginPage(browser).GoToAsync()).LogInAsync(customer.Credentials);

    private async Task<bool> TryByRequestAsync(PortalView browser)
    {
        if (scenario.ScenarioInfo.CombinedTags.Intersect(_aboutTheWayIn).Any()
            || await HtmlLoginForm.RequestAsync(browser) is not { } form)
        {
            return false;
        }

        await form.SubmitAsync(customer.Credentials);
        return true;
    }
}
