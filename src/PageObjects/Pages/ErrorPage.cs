namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Something went wrong on our side": the page shown when the portal has failed.</summary>
public sealed class ErrorPage(PortalView view) : PortalPage<ErrorPage>(view, "Something went wrong on our side");
