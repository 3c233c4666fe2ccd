using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Where you are logged in": the customer's sessions.</summary>
public sealed class SessionsPage(PortalView view) : PortalPage<SessionsPage>(view, "Where you are logged in")
{
    /// <summary>The form that ends the other sessions.</summary>
    public Form Form => new(View, Content, "button|End session");

    /// <summary>Goes to the page.</summary>
    public Task<SessionsPage> GoToAsync() => GoToAsync("/account/sessions");
}
