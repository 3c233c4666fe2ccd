using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Values;
using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

internal static class ErrorStates
{
    public static IEnumerable<PageState> All =>
    [
        new("error 400, a form without its token", "/Error", SubmitWithoutTokenAsync) { Status = 400 },
        new("error 404, no such page", "/Error", visit => visit.OpenAsync("/nowhere")) { Status = 404 },
        new("error 404, logged in", "/Error", OpenNowhereLoggedInAsync) { Status = 404 },
        new("error 413, too much at once", "/Error", SubmitTooMuchAsync) { Status = 413 },
        new("error 429, too often", "/Error", ChooseLanguageTooOftenAsync) { Status = 429, OwnPortal = RateLimited.AfterOne("SaveSettings") },
        new("error 500, something failed", "/Error", SaveInVainAsync) { Status = 500 },
    ];

    private static async Task OpenNowhereLoggedInAsync(Visit visit)
    {
        await visit.LogInAsync();
        await visit.OpenAsync("/nowhere");
    }

    private static async Task SubmitWithoutTokenAsync(Visit visit)
    {
        var page = await new LoginPage(visit.View).GoToAsync();
        await visit.Page.EvaluateAsync("document.querySelectorAll('input[name=__RequestVerificationToken]').forEach(token => token.remove())");
        await visit.LandAsync(() => page.Form.SubmitAsync(new Credentials("ada@example.org", "a fine day for sailing")));
    }

    private static async Task ChooseLanguageTooOftenAsync(Visit visit)
    {
        await visit.OpenAsync("/login");
        var language = visit.Page.Locator($".languages [lang={visit.Language}]");
        await visit.LandAsync(() => language.ClickAsync());
        await visit.LandAsync(() => language.ClickAsync());
    }

    private static async Task SaveInVainAsync(Visit visit)
    {
        await visit.LogInAsync(People.Settled);
        await visit.Portal.PostAsync("/test-support/faults", new { name = "billing-fails-after-saving", customer = visit.Customer!.LoginId });
        await visit.OpenAsync("/account/settings?open=billing");
        await visit.LandAsync(() => new AccountSettingsPage(visit.View).Billing.SubmitAsync(new FormValues(new FieldValue("City", "Lyon"))));
    }

    private static async Task SubmitTooMuchAsync(Visit visit)
    {
        var page = await new SignUpPage(visit.View).GoToAsync();
        await visit.LandAsync(() => page.SignUpAsync(new SignUp("ada@example.org", "Ada", "Lovelace", new string('x', 300 * 1024))));
    }
}
