namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Page not found": the page of an address that leads to nothing.</summary>
public sealed class NotFoundPage(PortalView view) : PortalPage<NotFoundPage>(view, "Page not found")
{
    /// <summary>Goes to an address that leads to nothing.</summary>
    public Task<NotFoundPage> GoToAsync() => GoToAsync("/no-such-page");
}
