using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Forgot password": the page that sends a password reset link.</summary>
public sealed class ForgotPasswordPage(PortalView view) : PortalPage<ForgotPasswordPage>(view, "Forgot password")
{
    /// <summary>The page's address, relative to the portal's.</summary>
    public const string Path = "/forgot-password";

    /// <summary>The form that asks for the login ID.</summary>
    public Form Form => new(View, Content, "Send the link");

    /// <summary>Goes to the page.</summary>
    public Task<ForgotPasswordPage> GoToAsync() => GoToAsync(Path);

    /// <summary>Follows the link, in the answer, to where another one is asked for.</summary>
    public async Task<ForgotPasswordPage> AskForAnotherAsync()
    {
        await Link("Request another link").ClickAsync();
        await Form.Submit.IsShownAsync();
        return this;
    }

    /// <summary>Asks for a link.</summary>
    public Task AskForLinkAsync(string loginId) => Form.SubmitAsync(new FormValues(new FieldValue("Email address", loginId)));
}
