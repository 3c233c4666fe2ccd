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
        Row("A password is stored exactly as typed", async visit =>
        {
            await StartAsync(visit);
            await UpdateAsync(visit, PasswordWithSpaces);
            await IsConfirmedAsync(visit);
            await visit.LogInElsewhereAsync(PasswordWithSpaces);
        }),
        Refused(
            "A wrong current password is refused", "The current password is incorrect.", "Current password",
            visit => visit.Password.UpdateAsync(new(Customer.NewPassword(), Customer.NewPassword()))),
        Required("Current password", "Enter your current password."),
        Required("New password", "Enter a new password."),
        Required("Retype new password", "Retype the new password."),
        Refused(
            "A new password retyped differently is refused", "The two new passwords do not match.", "Retype new password",
            visit => visit.Password.UpdateAsync(new(visit.Customer.Password, Customer.NewPassword(), Customer.NewPassword()))),
        Row("Password fields are cleared after an error", async visit =>
        {
            await StartAsync(visit);
            await visit.Password.UpdateAsync(new(Customer.NewPassword(), Customer.NewPassword()));
            await visit.Password.Form.HoldsAsync(new PasswordChange("", ""));
        }),
        Revealed("Current password"),
        Revealed("New password"),
        Revealed("Retype new password"),
        Row("A password can be pasted", async visit =>
        {
            await visit.OpenSettingsAsync();
            foreach (var (label, value, _) in new PasswordChange(visit.Customer.Password, GoodPassword).Fields)
            {
                await visit.Password.Form.Field(label).PasteAsync(value);
            }

            await visit.Password.Form.Submit.ClickAsync();
            await IsConfirmedAsync(visit);
            await visit.LogInElsewhereAsync(GoodPassword);
        }),
        Described("too short: ten characters", "Sable-Rivi"),
        Described("weak: repeated character", "aaaaaaaaaaaaaaaa"),
        Described("weak: sequence", "abcdefghijklmnop"),
        Described("good: two words", "Sable-Nuage-4"),
        Described("very good: several words", GoodPassword),
        Accepted(12, "the minimum length"),
        Accepted(128, "the maximum length"),
        RefusedNew("A password with 11 characters is refused: too short", "Use at least 12 characters.", _ => Customer.Text(11)),
        RefusedNew("A password with 129 characters is refused: too long", "Use no more than 128 characters.", _ => Customer.Text(129)),
        RefusedNew("A new password that is common is refused", "This password is too common. Choose another one.", _ => "password1234"),
        RefusedNew(
            "A new password that is the current one is refused", "Choose a password different from the current one.", customer => customer.Password),
        RefusedNew(
            "A new password that is like the login ID is refused", "The password must not contain your login ID.", customer => $"my-{customer.LoginId}-1"),
    ];

    private static Row Row(string title, Func<Visit, Task> run) => new("Update password", title, run);

    private static Row Required(string field, string message) => Refused(
        $"Updating the password requires \"{field}\"", message, field, visit => Visit.EnterAsync(visit.Password, field, ""));

    private static Row Revealed(string field) => Row($"\"{field}\" can be shown and hidden", async visit =>
    {
        await StartAsync(visit);
        await visit.Password.Form.Reveal(field).ClickAsync();
        await visit.Password.Form.Field(field).IsReadableAsync(true);
        await visit.Password.Form.Reveal(field).ClickAsync();
        await visit.Password.Form.Field(field).IsReadableAsync(false);
    });

    private static Row Accepted(int length, string why) => Row($"A password with {length} characters is accepted: {why}", async visit =>
    {
        await StartAsync(visit);
        await UpdateAsync(visit, Customer.Text(length));
        await IsConfirmedAsync(visit);
    });

    private static Row Refused(string title, string message, string field, Func<Visit, Task> enter) => Row(title, async visit =>
    {
        await StartAsync(visit);
        await enter(visit);
        await Visit.IsToldAsync(visit.Password, message, field);
        await visit.LogInElsewhereAsync();
    });

    private static Row RefusedNew(string title, string message, Func<Customer, string> password) => Refused(
        title, message, "New password", visit => visit.Password.UpdateAsync(new(visit.Customer.Password, password(visit.Customer))));

    private static Row Described(string description, string password) => Row($"A new password is described as {description}", async visit =>
    {
        await StartAsync(visit);
        await visit.Password.Form.FillAsync(new FormValues(new FieldValue("New password", password)));
        await visit.Password.Form.Field("New password").SaysAsync($"Strength: {description.Split(':')[0]}");
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
