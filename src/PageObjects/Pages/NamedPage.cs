namespace PortalAcceptance.PageObjects.Pages;

/// <summary>A page that only its main heading matters of.</summary>
/// <param name="heading">The canonical main heading.</param>
public sealed class NamedPage(PortalView view, string heading) : PortalPage<NamedPage>(view, heading);
