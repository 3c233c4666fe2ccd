using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

internal static class CloudServersStates
{
    public static IEnumerable<PageState> All =>
    [
        new("cloud servers", "/Index", visit => OpenAsync(visit, People.Settled)),
        new("cloud servers, none", "/Index", OpenWithoutServerAsync),
        new("cloud servers, long names", "/Index", visit => OpenAsync(visit, People.LongNamed)),
        new("menu", "/Index", visit => OpenMenuAsync(visit, People.Settled)),
        new("menu, long names", "/Index", visit => OpenMenuAsync(visit, People.LongNamed)),
    ];

    private static async Task OpenAsync(Visit visit, object? seed)
    {
        await visit.LogInAsync(seed);
        await visit.OpenAsync("/");
    }

    private static async Task OpenMenuAsync(Visit visit, object? seed)
    {
        await OpenAsync(visit, seed);
        var menu = new PageObjects.Components.AccountMenu(visit.View);
        await menu.OpenAsync(visit.Customer!.LoginId);
        await menu.Options.IsShownAsync();
    }

    private static async Task OpenWithoutServerAsync(Visit visit)
    {
        await visit.LogInAsync(People.Settled);
        await visit.ChangeDatabaseAsync(database =>
            database.Users.Where(customer => customer.Id == visit.Customer!.Id)
                .ExecuteUpdateAsync(customer => customer.SetProperty(one => one.PlanCode, "retired")));
        await visit.OpenAsync("/");
    }
}
