namespace PortalAcceptance.PageObjects.Pages;

/// <summary>A page of which only the main heading and the links matter.</summary>
/// <param name="heading">The canonical main heading.</param>
public sealed class NamedPage(PortalView view, string heading) : PortalPage<NamedPage>(view, heading)
{
    /// <summary>Follows a link of the page's own content.</summary>
    /// <param name="link">Its canonical name.</param>
    public Task FollowAsync(string link) => Link(link).ClickAsync();
}
