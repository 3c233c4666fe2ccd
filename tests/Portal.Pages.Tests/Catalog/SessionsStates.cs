using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

internal static class SessionsStates
{
    private const string Page = "/Account/Sessions";

    public static IEnumerable<PageState> All =>
    [
        new("sessions", Page, OpenAsync),
        new("sessions, this one only", Page, OpenOnlyAsync),
        new("sessions, password missing", Page, visit => EndAsync(visit, withPassword: false)),
        new("sessions, ended", Page, visit => EndAsync(visit, withPassword: true)),
    ];

    private static async Task OpenAsync(Visit visit)
    {
        await visit.LogInAsync(People.Settled);
        using var elsewhere = await visit.Portal.LogInAsync(visit.Customer!);
        await visit.OpenAsync("/account/sessions");
    }

    private static async Task OpenOnlyAsync(Visit visit)
    {
        await visit.LogInAsync(People.Settled);
        await visit.OpenAsync("/account/sessions");
    }

    private static async Task EndAsync(Visit visit, bool withPassword)
    {
        await OpenAsync(visit);
        var form = new SessionsPage(visit.View).Form;
        await form.Field("Current password").FillAsync(withPassword ? visit.Customer!.Password : "");
        await visit.LandAsync(() => form.Submit.ClickAsync());
    }
}
