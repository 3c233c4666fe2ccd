using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Pages.Tests.Browsing;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

internal static class HistoryStates
{
    // This card can be saved, but charges to it are declined.
    private const string DecliningCard = "4000000000000341";

    public static IEnumerable<PageState> All =>
    [
        new("activity", "/Account/Activity", OpenActivityAsync),
        new("activity, none", "/Account/Activity", OpenNoActivityAsync),
        new("invoices", "/Account/Invoices", OpenInvoicesAsync),
        new("invoices, none", "/Account/Invoices", OpenNoInvoicesAsync),
    ];

    private static async Task OpenActivityAsync(Visit visit)
    {
        await visit.LogInAsync(People.Settled);
        using var stranger = visit.Portal.NewBrowser();
        await stranger.LogInAsync(visit.Customer!.LoginId, "not the password");
        await SaveAsync(visit, "Update billing information", ("Billing.City", "Lyon"));
        await SaveCardAsync(visit, "4242424242424242");
        // This step is last because it also saves the language, and the other steps need English pages.
        await SaveAsync(visit, "Update account information", ("Account.FirstName", "Augusta Ada"), ("Account.Language", visit.Language));
        await visit.OpenAsync("/account/activity");
    }

    private static async Task OpenNoActivityAsync(Visit visit)
    {
        await visit.LogInAsync();
        await visit.ChangeDatabaseAsync(database =>
            database.Activities.Where(activity => activity.CustomerId == visit.Customer!.Id).ExecuteDeleteAsync());
        await visit.OpenAsync("/account/activity");
    }

    public static async Task DeclineAsync(Visit visit)
    {
        await visit.LogInAsync(new { signedUpAt = "2025-01-15T12:00:00Z", billing = Address.France, card = Address.Visa });
        await CloseAsync(visit, "2025-01");
        await CloseAsync(visit, "2025-02");
        await SaveCardAsync(visit, DecliningCard);
        await CloseAsync(visit, "2025-03");
    }

    private static async Task OpenInvoicesAsync(Visit visit)
    {
        await DeclineAsync(visit);
        await visit.OpenAsync("/account/invoices");
    }

    private static async Task OpenNoInvoicesAsync(Visit visit)
    {
        await visit.LogInAsync();
        await visit.OpenAsync("/account/invoices");
    }

    private static Task CloseAsync(Visit visit, string month) =>
        visit.Portal.PostAsync("/test-support/close-month", new { period = month, customer = visit.Customer!.LoginId });

    private static Task SaveCardAsync(Visit visit, string number) => SaveAsync(
        visit,
        "Update credit card information",
        ("Card.Type", "Visa"),
        ("Card.Number", number),
        ("Card.ExpirationMonth", "11"),
        ("Card.ExpirationYear", $"{Address.ExpirationYear}"),
        ("Card.SecurityCode", "087"));

    // Uses another browser, which shows English pages.
    private static async Task SaveAsync(Visit visit, string button, params (string Field, string? Value)[] typed)
    {
        using var browser = await visit.Portal.LogInAsync(visit.Customer!);
        var answer = await browser.SubmitAsync(await browser.SettingsAsync(), button, typed);
        answer.Errors.Should().BeEmpty();
    }
}
