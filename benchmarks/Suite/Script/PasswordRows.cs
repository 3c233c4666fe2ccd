using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Suite.Script;

// features/password/update-password.feature
internal static class PasswordRows
{
    private const string GoodPassword = "Sable-Rivière-Nuage-42";
    private const string PasswordWithSpaces = "  spaces, é and 🚀 at both ends  ";

    public static IEnumerable<Row> All =>
    [
        Row("A customer updates the password", async visit =>
        {
            await visit.OpenSettingsFromMenuAsync();
            await UpdateAsync(visit, GoodPassword);
            await IsConfirmedAsync(visit);
            await visit.LogInElsewhereAsync(GoodPassword);
            await visit.IsRefusedAsync(visit.Customer.FormerPassword!);
        }),
        Row("Other sessions end, this one stays", async visit =>
        {
            await visit.OpenSettingsAsync();
            var other = await visit.LogInElsewhereAsync();
            await UpdateAsync(visit, Customer.NewPassword());
            await IsConfirmedAsync(visit);
            await visit.Settings.ReloadAsync();
            await other.ReloadAsync();
            await new LoginPage(other).ShownAsync();
        }),
        Row("The customer is told about the new password by email", async visit =>
        {
            await StartAsync(visit);
            await UpdateAsync(visit, Customer.NewPassword());
            await IsConfirmedAsync(visit);
            var email = await visit.LatestEmailAsync("Your password has been updated");
            UnmetExpectationException.ThrowUnless(
                !email.Contains(visit.Customer.Password) && !email.Contains(visit.Customer.FormerPassword!), "Expected no password in the email; it holds one");
            UnmetExpectationException.ThrowUnless(email.Contains($"Hello {visit.Customer.Account.FirstName},"), "Expected a greeting by name in the email; there is none");
        }),
        Row("A refused update sends no email", async visit =>
        {
            await StartAsync(visit);
            await visit.Password.UpdateAsync(new(Customer.NewPassword(), Customer.NewPassword()));
            await Visit.IsToldAsync(visit.Password, "The current password is incorrect.", "Current password");
            await visit.IsEmailedNothingAsync();
        }),
        Row("Submitting the form twice changes the password once", async visit =>
        {
            await StartAsync(visit);
            var password = Customer.NewPassword();
            await visit.Password.Form.FillAsync(new PasswordChange(visit.Customer.Password, password));
            await visit.Password.Form.Submit.DoubleClickAsync();
            await IsConfirmedAsync(visit);
            await visit.LogInElsewhereAsync(password);
        }),
        Row("Updating the password leaves the other sections alone", async visit =>
        {
            await StartAsync(visit);
            await UpdateAsync(visit, Customer.NewPassword());
            await IsConfirmedAsync(visit);
            await visit.HoldsAfterReloadAsync(visit.Settings.Account, visit.Customer.Account);
            await visit.HoldsAfterReloadAsync(visit.Billing, visit.Customer.Billing);
            await visit.ShowsCardOnFileAfterReloadAsync();
        }),
        Row("A password is stored exactly as typed", async visit =>
        {
            await StartAsync(visit);
            await UpdateAsync(visit, PasswordWithSpaces);
            await IsConfirmedAsync(visit);
            await visit.LogInElsewhereAsync(PasswordWithSpaces);
        }),
        WhollyCounting("one in other capitals", "sable-rivière-nuage-42"),
        WhollyCounting("one with another ending", "Sable-Rivière-Nuage-43"),
        WhollyCounting("one without its ending", "Sable-Rivièr"),
        WhollyCounting("one without accents", "Sable-Riviere-Nuage-42"),
        Refused(
            "A wrong current password is refused", "The current password is incorrect.", "Current password",
            visit => visit.Password.UpdateAsync(new(Customer.NewPassword(), Customer.NewPassword()))),
        Required("Current password", "Enter your current password."),
        Required("New password", "Enter a new password."),
        Required("Retype new password", "Retype the new password."),
        Refused(
            "A new password retyped differently is refused", "The two new passwords do not match.", "Retype new password",
            visit => visit.Password.UpdateAsync(new(visit.Customer.Password, Customer.NewPassword(), Customer.NewPassword()))),
        RetypedOtherwise("in other capitals", "sable-rivière-nuage-42"),
        RetypedOtherwise("without accents", "Sable-Riviere-Nuage-42"),
        RetypedOtherwise("without its ending", "Sable-Rivière-Nuage-4"),
        RetypedOtherwise("with a longer ending", "Sable-Rivière-Nuage-421"),
        Row("Password fields are cleared after an error", async visit =>
        {
            await StartAsync(visit);
            await visit.Password.UpdateAsync(new(Customer.NewPassword(), Customer.NewPassword()));
            await visit.Password.Form.HoldsAsync(new PasswordChange("", ""));
        }),
    ];

    private static Row Row(string title, Func<Visit, Task> run) => new("Update password", title, run);

    private static Row Required(string field, string message) => Refused(
        $"Updating the password requires \"{field}\"", message, field, visit => Visit.EnterAsync(visit.Password, field, ""));

    private static Row WhollyCounting(string another, string typed) => Row($"The whole new password counts: {another} is refused", async visit =>
    {
        await visit.OpenSettingsAsync();
        await UpdateAsync(visit, GoodPassword);
        await IsConfirmedAsync(visit);
        await visit.IsRefusedAsync(typed);
    });

    private static Row RetypedOtherwise(string otherwise, string retyped) => Refused(
        $"A new password retyped {otherwise} is refused", "The two new passwords do not match.", "Retype new password",
        visit => visit.Password.UpdateAsync(new(visit.Customer.Password, GoodPassword, retyped)));

    private static Row Refused(string title, string message, string field, Func<Visit, Task> enter) => Row(title, async visit =>
    {
        await StartAsync(visit);
        await enter(visit);
        await Visit.IsToldAsync(visit.Password, message, field);
        await visit.LogInElsewhereAsync();
    });

    private static async Task StartAsync(Visit visit)
    {
        await visit.OpenSettingsAsync();
        await visit.Password.Form.FillAsync(new PasswordChange(visit.Customer.Password, Customer.NewPassword()));
    }

    private static async Task UpdateAsync(Visit visit, string password)
    {
        await visit.Password.UpdateAsync(new(visit.Customer.Password, password));
        visit.Customer.Password = password;
    }

    private static Task IsConfirmedAsync(Visit visit) => visit.Password.Form.ConfirmsAsync("Your password has been updated.");
}
