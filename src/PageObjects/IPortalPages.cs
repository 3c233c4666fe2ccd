using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Pages;

namespace PortalAcceptance.PageObjects;

/// <summary>Makes the page objects of a portal. One whose pages are built in another way brings its own, derived from these; the
/// setting <c>use.pageObjects</c> names their assembly.</summary>
public interface IPortalPages
{
    /// <summary>The page with the login form.</summary>
    LoginPage Login(PortalView view);

    /// <summary>The page that a login leads to.</summary>
    CloudServersPage Home(PortalView view);

    /// <summary>The menu beside the login ID.</summary>
    AccountMenu Menu(PortalView view);

    /// <summary>The account settings.</summary>
    AccountSettingsPage Settings(PortalView view);
}
