using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Forgot password": where somebody asks for a link to choose a new password.</summary>
/// <param name="view">The tab.</param>
public sealed class ForgotPasswordPage(PortalView view)
{
    /// <summary>The page's main heading.</summary>
    public ILocator Heading { get; } = view.MainHeading("Forgot password");

    /// <summary>The form that asks for the login ID.</summary>
    public Form Form { get; } = new(view, view.Page.GetByRole(AriaRole.Main), "Send the link");

    /// <summary>Waits until this page is the one shown.</summary>
    public async Task<ForgotPasswordPage> ShownAsync()
    {
        await Heading.WaitForAsync();
        return this;
    }

    /// <summary>Asks for a link.</summary>
    public Task AskForLinkAsync(string loginId) => Form.SubmitAsync(new FormValues(new FieldValue("Email address", loginId)));
}
