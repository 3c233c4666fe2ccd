using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Values;
using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

internal static class EntranceStates
{
    public static IEnumerable<PageState> All =>
    [
        new("login", "/Login", visit => visit.OpenAsync("/login")),
        new("login, nothing entered", "/Login", visit => LogInAsync(visit, "", "")),
        new("login, refused", "/Login", visit => LogInAsync(visit, "nobody@example.org", "not the password")),
        new("login, too often", "/Login", LogInTooOftenAsync) { Status = 429, OwnPortal = RateLimited.AfterOne("LogIn") },
        new("login, session ended while editing", "/Login", SettingsStates.SaveAfterTheSessionAsync),
        new("sign-up", "/SignUp", visit => visit.OpenAsync("/sign-up")),
        new("sign-up, nothing entered", "/SignUp", visit => SignUpAsync(visit, new SignUp("", "", "", ""))),
        new("sign-up, sent", "/SignUp", visit => SignUpAsync(visit, new SignUp($"{Guid.NewGuid():N}@example.org", "Ada", "Lovelace", ""))),
    ];

    private static async Task LogInAsync(Visit visit, string email, string password)
    {
        var page = await new LoginPage(visit.View).GoToAsync();
        await visit.LandAsync(() => page.Form.SubmitAsync(new Credentials(email, password)));
    }

    private static async Task LogInTooOftenAsync(Visit visit)
    {
        await LogInAsync(visit, "nobody@example.org", "not the password");
        await LogInAsync(visit, "nobody@example.org", "not the password");
    }

    private static async Task SignUpAsync(Visit visit, SignUp signUp)
    {
        var page = await new SignUpPage(visit.View).GoToAsync();
        await visit.LandAsync(() => page.SignUpAsync(signUp));
    }
}
