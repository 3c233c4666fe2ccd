using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Pages;

namespace PortalAcceptance.PageObjects;

/// <summary>The page objects of a portal that is built like the reference portal. Override those that differ.</summary>
public class PortalPages : IPortalPages
{
    public virtual LoginPage Login(PortalView view) => new(view);

    public virtual CloudServersPage Home(PortalView view) => new(view);

    public virtual AccountMenu Menu(PortalView view) => new(view);

    public virtual AccountSettingsPage Settings(PortalView view) => new(view);
}
