using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Pages;

namespace Cumulus.PageObjects;

/// <summary>The pages of the Cumulus control panel that are built in another way than the reference portal's.</summary>
public sealed class CumulusPages : PortalPages
{
    public override AccountMenu Menu(PortalView view) => new CumulusMenu(view);

    public override AccountSettingsPage Settings(PortalView view) => new CumulusSettingsPage(view);
}
