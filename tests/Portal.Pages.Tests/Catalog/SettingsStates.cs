using Microsoft.EntityFrameworkCore;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Values;
using PortalAcceptance.Portal.Pages.Account;
using PortalAcceptance.Portal.Pages.Tests.Browsing;
using PortalAcceptance.Portal.Sessions;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

internal static class SettingsStates
{
    private const string Page = "/Account/Settings";

    private const string Account = "Edit account information";
    private const string Billing = "Edit billing information";
    private const string Card = "Edit credit card information";

    private static readonly string[] _expandable = [.. SettingsSection.All.Where(section => !section.IsAlwaysOpen).Select(section => section.Heading)];

    public static IEnumerable<PageState> All =>
    [
        new("settings", Page, visit => ArriveAsync(visit, People.Settled)),
        .. SettingsSection.All.Where(section => !section.IsAlwaysOpen)
            .Select(section => new PageState($"settings, {section.Name} open", Page, visit => OpenAsync(visit, People.Settled, section.Heading))),
        new("settings, card open, none on file", Page, visit => OpenAsync(visit, People.New, Card)),
        new("settings, account open, time zone gone", Page, visit => OpenAsync(visit, People.OfAZoneThatIsGone, Account)),
        new("settings, all open", Page, visit => OpenAsync(visit, People.Settled, _expandable)),
        new("settings, all open, long names", Page, visit => OpenAsync(visit, People.LongNamed, _expandable)),
        new("settings, password wrong", Page, visit => SubmitAsync(visit, "Update password", Empty("Current password", "New password", "Retype new password"))),
        new("settings, account wrong", Page, visit => SubmitAsync(visit, Account, Empty("First name", "Last name"))),
        new("settings, billing wrong", Page, visit => SubmitAsync(visit, Billing, Empty("Billing name", "Address", "City", "Postal code"))),
        new("settings, card wrong", Page, visit => SubmitAsync(visit, Card, Empty("Card number", "Security code"))),
        new("settings, card declined", Page, visit => SubmitAsync(visit, Card, CardWith("4000000000000002"))),
        new("settings, password saved", Page, SavePasswordAsync),
        new("settings, account saved", Page, visit => SubmitAsync(visit, Account, new FormValues(new FieldValue("First name", "Augusta Ada")))),
        new("settings, billing saved", Page, visit => SubmitAsync(visit, Billing, new FormValues(new FieldValue("City", "Lyon")))),
        new("settings, card saved", Page, visit => SubmitAsync(visit, Card, CardWith("4242424242424242"))),
        new("settings, email change asked for", Page, visit => ChangeEmailAsync(visit, People.LongEmail)),
        new("settings, email change canceled", Page, CancelEmailChangeAsync),
        new("settings, email change without password", Page, visit => SubmitAsync(visit, Account, new FormValues(new FieldValue("Email address", People.LongEmail)))),
        new("settings, saved too often", Page, SaveTooOftenAsync) { Status = 429, OwnPortal = RateLimited.AfterOne("SaveSettings") },
        new("settings, account overtaken", Page, visit => OvertakeAsync(visit, Account, "Account.FirstName", "First name")),
        new("settings, billing overtaken", Page, visit => OvertakeAsync(visit, Billing, "Billing.City", "City")),
        new("settings, without a card", Page, visit => ArriveAsync(visit, People.New)),
        new("settings, password typed and shown", Page, TypePasswordAsync),
        new("settings, what was typed before the session ended", Page, ReturnToDraftAsync),
    ];

    public static Task ChangeEmailAsync(Visit visit, string email) => SubmitAsync(
        visit, Account, new FormValues(new FieldValue("Email address", email), new FieldValue("Current password", "a fine day for sailing")));

    public static async Task SaveAfterTheSessionAsync(Visit visit)
    {
        var page = await OpenAsync(visit, People.Settled, Account);
        await visit.ChangeDatabaseAsync(database => database.Set<StartedSession>().Where(session => session.CustomerId == visit.Customer!.Id).ExecuteDeleteAsync());
        await visit.LandAsync(() => page.Account.SubmitAsync(new FormValues(new FieldValue("First name", "Augusta Ada"))));
    }

    private static async Task ReturnToDraftAsync(Visit visit)
    {
        await SaveAfterTheSessionAsync(visit);
        await visit.LandAsync(() => new LoginPage(visit.View).Form.SubmitAsync(new Credentials(visit.Customer!.LoginId, visit.Customer.Password)));
    }

    private static async Task TypePasswordAsync(Visit visit)
    {
        var form = (await ArriveAsync(visit, People.Settled)).Password.Form;
        await form.Field("New password").FillAsync("four unrelated words here");
        await form.Reveal("New password").ClickAsync();
    }

    private static FormValues Empty(params IEnumerable<string> labels) => new(labels.Select(label => new FieldValue(label, "")));

    private static CreditCard CardWith(string number) => new("Visa", number, new DateOnly(Address.ExpirationYear, 11, 1), "321");

    private static async Task<AccountSettingsPage> ArriveAsync(Visit visit, object? seed)
    {
        await visit.LogInAsync(seed);
        await visit.OpenAsync("/account/settings");
        return new AccountSettingsPage(visit.View);
    }

    private static async Task<AccountSettingsPage> OpenAsync(Visit visit, object? seed, params string[] sections)
    {
        var page = await ArriveAsync(visit, seed);
        foreach (var section in sections)
        {
            await page.Section(section).OpenAsync();
        }

        return page;
    }

    private static async Task SubmitAsync(Visit visit, string section, IFormValues values)
    {
        var page = await OpenAsync(visit, People.Settled, [.. _expandable.Where(name => name == section)]);
        await visit.LandAsync(() => page.Section(section).SubmitAsync(values));
    }

    private static async Task SavePasswordAsync(Visit visit)
    {
        var page = await ArriveAsync(visit, People.Settled);
        await visit.LandAsync(() => page.Password.UpdateAsync(new PasswordChange(visit.Customer!.Password, "four unrelated words here")));
    }

    private static async Task CancelEmailChangeAsync(Visit visit)
    {
        await ChangeEmailAsync(visit, People.LongEmail);
        await visit.LandAsync(() => new AccountSettingsPage(visit.View).CancelEmailChange.ClickAsync());
    }

    private static async Task SaveTooOftenAsync(Visit visit)
    {
        await SubmitAsync(visit, Account, new FormValues(new FieldValue("First name", "Augusta")));
        await visit.LandAsync(() => new AccountSettingsPage(visit.View).Account.SubmitAsync(new FormValues(new FieldValue("First name", "Ada"))));
    }

    // Another session of the same customer saves first.
    private static async Task OvertakeAsync(Visit visit, string section, string field, string label)
    {
        ISettingsSection opened = (await OpenAsync(visit, People.Settled, section)).Section(section);
        using var other = await visit.Portal.LogInAsync(visit.Customer!);
        await other.SubmitAsync(await other.SettingsAsync(), section.Replace("Edit", "Update", StringComparison.Ordinal), (field, "Elsewhere"), ("Account.Language", visit.Language));
        await visit.LandAsync(() => opened.SubmitAsync(new FormValues(new FieldValue(label, "Here"))));
    }
}
