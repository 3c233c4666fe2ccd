using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Sign up": a new customer signs up and is emailed a login ID and a password.</summary>
public sealed class SignUpPage(PortalView view) : PortalPage<SignUpPage>(view, "Sign up")
{
    /// <summary>The page's address, relative to the portal's.</summary>
    public const string Path = "/sign-up";

    /// <summary>The sign-up form.</summary>
    public Form Form => new(View, Content, "button|Sign up");

    /// <summary>Goes to the page.</summary>
    public Task<SignUpPage> GoToAsync() => GoToAsync(Path);

    /// <summary>Signs up.</summary>
    public Task SignUpAsync(SignUp signUp) => Form.SubmitAsync(signUp);
}
