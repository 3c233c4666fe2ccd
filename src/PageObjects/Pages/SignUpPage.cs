using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Sign up": where somebody becomes a customer, and is sent a login ID and a password by e-mail.</summary>
/// <param name="view">The tab.</param>
public sealed class SignUpPage(PortalView view)
{
    /// <summary>The page's main heading.</summary>
    public ILocator Heading { get; } = view.MainHeading("Sign up");

    /// <summary>The sign-up form.</summary>
    public Form Form { get; } = new(view, view.Page.GetByRole(AriaRole.Main), "Sign up");

    /// <summary>Goes to the page.</summary>
    public async Task<SignUpPage> GoToAsync()
    {
        await view.GoToAsync("/sign-up");
        await Heading.WaitForAsync();
        return this;
    }

    /// <summary>Signs up.</summary>
    public Task SignUpAsync(SignUp signUp) => Form.SubmitAsync(signUp);
}
