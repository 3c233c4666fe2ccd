using Microsoft.Playwright;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Expectations;

namespace Cumulus.PageObjects;

/// <summary>The account menu, a menu widget: its entries are menu items, whether they lead somewhere or do something.</summary>
public sealed class CumulusMenu(PortalView view) : AccountMenu(view)
{
    private static readonly Kind _menu = new("menu", "in", "menu");
    private static readonly Kind _item = new("entry", "in", "menuitem");

    public override Element Options => new(View, _menu, "Account menu", View.ByRole(AriaRole.Menu, "Account menu"));

    public override Element Option(string name) => Options.Part(_item, AriaRole.Menuitem, $"menu|{name}");

    public override Element Command(string name) => Option(name);
}
