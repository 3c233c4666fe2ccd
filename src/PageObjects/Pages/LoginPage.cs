using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;
using static Microsoft.Playwright.Assertions;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Log in": the page with the login form.</summary>
public class LoginPage(PortalView view) : PortalPage<LoginPage>(view, "Log in")
{
    /// <summary>The login form.</summary>
    public virtual Form Form => new(View, Content, "button|Log in", "login");

    /// <summary>Goes to the page.</summary>
    public Task<LoginPage> GoToAsync() => GoToAsync(View.Paths.Login);

    /// <summary>Waits until the page is shown, with a notice.</summary>
    /// <exception cref="UnmetExpectationException">Another page is shown, or another notice.</exception>
    public async Task ShownWithNoticeAsync(string notice)
    {
        await ShownAsync();
        await Form.ConfirmsAsync(View.Shown(notice));
    }

    /// <summary>Follows the link "Forgot your password?".</summary>
    public async Task<ForgotPasswordPage> ForgotPasswordAsync()
    {
        await Link("Forgot your password?").ClickAsync();
        return await new ForgotPasswordPage(View).ShownAsync();
    }

    /// <summary>Logs in with valid credentials.</summary>
    public async Task<CloudServersPage> LogInAsync(Credentials credentials)
    {
        await Form.SubmitAsync(credentials);
        return await View.Home.ShownAsync();
    }

    /// <summary>Logs in with credentials that may be wrong.</summary>
    /// <returns>Whether the portal accepts them, whichever language it speaks to the customer.</returns>
    /// <exception cref="UnmetExpectationException">It neither logs in nor says why not.</exception>
    public async Task<bool> TryLogInAsync(Credentials credentials)
    {
        await Form.SubmitAsync(credentials);
        var menu = View.Menu.Button(credentials.LoginId);
        await Content.ExpectAsync(
            $"the login with {credentials} to be answered",
            timeout => Expect(menu.Locator.Or(Form.Alert).First).ToBeVisibleAsync(new() { Timeout = timeout }),
            seen => $"shown is {seen.Page}");
        return await menu.Locator.IsVisibleAsync();
    }
}
