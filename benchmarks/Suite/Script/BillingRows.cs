using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Suite.Script;

// features/billing/edit-billing-information.feature
internal static class BillingRows
{
    private const string LongCity = "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson";

    public static IEnumerable<Row> All =>
    [
        Row("A customer updates the billing information", async visit =>
        {
            await visit.OpenSettingsFromMenuAsync();
            await visit.Billing.OpenAsync();
            await UpdateAsync(visit);
            await IsStoredAsync(visit);
        }),
        Row("Billing information is still there after another login", async visit =>
        {
            await StartAsync(visit);
            await UpdateAsync(visit);
            await visit.LogInAgainAsync();
            await IsStoredAsync(visit);
        }),
        Row("Saving the billing information leaves the other sections alone", async visit =>
        {
            await StartAsync(visit);
            await UpdateAsync(visit);
            await visit.HoldsAfterReloadAsync(visit.Settings.Account, visit.Customer.Account);
            await visit.ShowsCardOnFileAfterReloadAsync();
            await visit.LogInElsewhereAsync();
        }),
        Row("A stale save is refused and shows what changed", async visit =>
        {
            await StartAsync(visit);
            var elsewhere = (await new AccountSettingsPage(await visit.LogInElsewhereAsync()).GoToAsync()).Billing;
            await elsewhere.OpenAsync();
            await Visit.EnterAsync(elsewhere, "City", "Springfield");
            await elsewhere.Form.ConfirmsAsync();
            await Visit.EnterAsync(visit.Billing, "City", "Shelbyville");
            await Visit.IsToldAsync(visit.Billing, "City is now “Springfield”.", "City");
            await visit.Billing.Form.Submit.ClickAsync();
            await IsConfirmedAsync(visit);
        }),
        Required("Billing name", "Enter the billing name."),
        Required("Address", "Enter the address."),
        Required("City", "Enter the city."),
        Required("Postal code", "Enter the postal code."),
        Limited("Billing name", 50),
        Limited("Company", 128),
        Limited("Address", 64),
        Limited("Address line 2", 64),
        Limited("City", 64),
        Limited("Tax ID", 100),
        Refused("The invoice email address must be valid", "Invoice email", "billing at example", "Enter a valid email address."),
        PostalCode("the United States", "1234", "12345", "Florida"),
        PostalCode("Canada", "12345", "K1A 0B1", "Ontario"),
        PostalCode("France", "7500", "75001"),
        PostalCode("Germany", "ABCDE", "10115"),
        PostalCode("the United Kingdom", "12345", "SW1A 1AA"),
        PostalCode("Japan", "12345", "100-0001"),
        Shown("with two spaces", "Canada", "K1A  0B1", "K1A 0B1", "Ontario"),
        Shown("on a Japanese keyboard", "Japan", "１００－０００１", "100-0001"),
        Shown("with a dash for a hyphen", "the United States", "12345–6789", "12345-6789", "Florida"),
        Row("The city may have a long name", async visit =>
        {
            await StartAsync(visit);
            await Visit.EnterAsync(visit.Billing, "City", LongCity);
            await IsConfirmedAsync(visit);
            await visit.HoldsAfterReloadAsync(visit.Billing, new FormValues(new FieldValue("City", LongCity)));
        }),
    ];

    private static Row Row(string title, Func<Visit, Task> run) => new("Edit billing information", title, run);

    private static Row Required(string field, string message) => Refused($"Billing information requires \"{field}\"", field, "", message);

    private static Row Refused(string title, string field, string text, string message) => Row(title, async visit =>
    {
        await StartAsync(visit);
        await Visit.EnterAsync(visit.Billing, field, text);
        await Visit.IsToldAsync(visit.Billing, message, field);
        await IsStoredAsync(visit);
    });

    private static Row Limited(string field, int length) => Row($"\"{field}\" takes {length} characters and no more", async visit =>
    {
        await StartAsync(visit);
        await Visit.EnterAsync(visit.Billing, field, Customer.Text(length));
        await IsConfirmedAsync(visit);
        await Visit.EnterAsync(visit.Billing, field, Customer.Text(length + 1));
        await Visit.IsToldAsync(visit.Billing, $"Use no more than {length} characters.", field);
    });

    private static Row PostalCode(string country, string wrong, string right, string state = "") => Row($"A postal code must match the format of {country}", async visit =>
    {
        await StartAsync(visit);
        await EnterAsync(visit, country, state, wrong);
        await Visit.IsToldAsync(visit.Billing, "Enter a valid postal code.", "Postal code");
        await EnterAsync(visit, country, state, right);
        await IsConfirmedAsync(visit);
    });

    private static Row Shown(string typed, string country, string postalCode, string shown, string state = "") => Row($"A postal code {typed} is shown as \"{shown}\"", async visit =>
    {
        await StartAsync(visit);
        await EnterAsync(visit, country, state, postalCode);
        await IsConfirmedAsync(visit);
        await visit.HoldsAfterReloadAsync(visit.Billing, new FormValues(new FieldValue("Postal code", shown)));
    });

    private static Task EnterAsync(Visit visit, string country, string state, string postalCode) => visit.Billing.SubmitAsync(new FormValues(
        new FieldValue("Country", country.Replace("the ", ""), IsChoice: true),
        new FieldValue("State or province", state),
        new FieldValue("Postal code", postalCode)));

    private static async Task StartAsync(Visit visit)
    {
        await visit.OpenSettingsAsync();
        await visit.Billing.OpenAsync();
    }

    private static async Task UpdateAsync(Visit visit)
    {
        visit.Customer.Billing = Customer.NewBilling("Texas");
        await visit.Billing.UpdateAsync(visit.Customer.Billing);
        await IsConfirmedAsync(visit);
    }

    private static Task IsStoredAsync(Visit visit) => visit.HoldsAfterReloadAsync(visit.Billing, visit.Customer.Billing);

    private static Task IsConfirmedAsync(Visit visit) => visit.Billing.Form.ConfirmsAsync("Your billing information has been updated.");
}
