using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Log in": where a customer says who they are.</summary>
/// <param name="view">The tab.</param>
public sealed class LoginPage(PortalView view)
{
    /// <summary>The page's main heading.</summary>
    public ILocator Heading { get; } = view.MainHeading("Log in");

    /// <summary>The login form.</summary>
    public Form Form { get; } = new(view, view.Page.GetByRole(AriaRole.Main), "Log in");

    /// <summary>Goes to the page.</summary>
    public async Task<LoginPage> GoToAsync()
    {
        await view.GoToAsync("/login");
        return await ShownAsync();
    }

    /// <summary>Waits until this page is the one shown.</summary>
    public async Task<LoginPage> ShownAsync()
    {
        await Heading.WaitForAsync();
        return this;
    }

    /// <summary>Follows the link for those who have forgotten the password.</summary>
    public async Task<ForgotPasswordPage> ForgotPasswordAsync()
    {
        await view.ByRole(AriaRole.Link, "Forgot your password?").ClickAsync();
        return await new ForgotPasswordPage(view).ShownAsync();
    }

    /// <summary>Logs in with credentials that are right.</summary>
    public async Task<CloudServersPage> LogInAsync(Credentials credentials)
    {
        await Form.SubmitAsync(credentials);
        return await new CloudServersPage(view).ShownAsync();
    }
}
