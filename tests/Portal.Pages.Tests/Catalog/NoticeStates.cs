using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

internal static class NoticeStates
{
    public static IEnumerable<PageState> All =>
    [
        new("notice, no card", "/Index", visit => OpenAsync(visit, People.New)),
        new("notice, card expires", "/Index", visit => OpenAsync(visit, new { card = CardThrough(Today) })),
        new("notice, card expired", "/Index", visit => OpenAsync(visit, new { card = CardThrough(Today.AddMonths(-1)) })),
        new("notice, card declined", "/Index", OpenDeclinedAsync),
    ];

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static object CardThrough(DateOnly month) =>
        new { type = "Visa", number = "4111111111111111", expirationMonth = month.Month, expirationYear = month.Year, securityCode = "094" };

    private static async Task OpenAsync(Visit visit, object? seed)
    {
        await visit.LogInAsync(seed);
        await visit.OpenAsync("/");
    }

    private static async Task OpenDeclinedAsync(Visit visit)
    {
        await HistoryStates.DeclineAsync(visit);
        await visit.OpenAsync("/");
    }
}
