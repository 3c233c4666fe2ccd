using System.Text.RegularExpressions;
using PortalAcceptance.Portal.TestSupport.Faults.Shared;

namespace PortalAcceptance.Portal.TestSupport.Faults;

internal static class MenuFaults
{
    private const string Opener = "class=\"account-button\"";

    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("menu-settings-entry-dead", "Shows \"Settings\" in the menu as a link that leads nowhere.", FaultArea.Menu, FaultKind.Happy)
            .At<IMiddleware, ChangedTags>(TagChange.Get("a", "href=\"/account/settings\"", "href", "#")),
        new Fault("menu-activity-entry-leads-elsewhere", "Leads from \"Activity\" in the menu to the invoices.", FaultArea.Menu, FaultKind.Happy)
            .At<IMiddleware, ChangedTags>(TagChange.Get("a", "href=\"/account/activity\"", "href", "/account/invoices")),
        new Fault("menu-hides-current-page", "Does not tell screen readers which entry of the menu is the page shown.", FaultArea.Menu, FaultKind.A11y)
            .At<IMiddleware, ChangedTags>(TagChange.Lose("a", "aria-current=\"page\"", "aria-current")),
        new Fault("language-choice-dead", "Keeps the language, whichever is chosen at the foot of the page.", FaultArea.Menu, FaultKind.Happy)
            .At<IMiddleware, ChangedTags>(TagChange.Get("button", "name=\"language\"", "value", "en")),
        new Fault("menu-shortens-login-id", "Shows only what stands before the @ of the login ID.", FaultArea.Menu, FaultKind.Validation)
            .At<IMiddleware, ChangedText>((string html) => Regex.Replace(html, "(class=\"login-id\">[^<@]*)@[^<]*", "$1")),
        new Fault("menu-without-keyboard", "Does not let the Tab key reach the menu's button.", FaultArea.Menu, FaultKind.Keyboard)
            .At<IMiddleware, ChangedTags>(TagChange.Get("button", Opener, "tabindex", "-1")),
        new Fault("menu-without-arrow-keys", "Opens the menu by click only.", FaultArea.Menu, FaultKind.Keyboard)
            .At<IMiddleware, ChangedText>((string html) => html.Replace("account-menu", "customer-menu", StringComparison.Ordinal)),
        new Fault("menu-unnamed", "Does not tell screen readers that the button with the login ID opens a menu.", FaultArea.Menu, FaultKind.A11y)
            .At<IMiddleware, ChangedText>((string html) => Regex.Replace(html, "<span class=\"login-id\"", "<span aria-hidden=\"true\" class=\"login-id\"")),
    ];
}
