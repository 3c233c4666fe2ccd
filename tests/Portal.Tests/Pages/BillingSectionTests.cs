using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class BillingSectionTests
{
    private const string Confirmation = "Your billing information has been updated.";

    private static readonly (string Field, string? Value)[] _complete =
    [
        ("Billing.BillingName", "Accounts payable"), ("Billing.Company", "Navy"), ("Billing.Address", "1 Main Street"),
        ("Billing.AddressLine2", "Floor 2"), ("Billing.City", "Austin"), ("Billing.Country", "US"),
        ("Billing.StateOrProvince", "Texas"), ("Billing.PostalCode", "73301-0001"), ("Billing.TaxId", "12-3456789"),
        ("Billing.InvoiceEmail", "invoices@example.org"),
    ];

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task SavesEveryFieldAndLeavesTheOtherSectionsAlone()
    {
        var customer = await Portal.SeedAsync(new { company = "Analytical Engines", card = Address.Visa });
        using var browser = await Portal.LogInAsync(customer);

        var page = await UpdateAsync(browser, _complete);

        page.Confirmation.Should().Be(Confirmation);
        page.IsOpen("billing").Should().BeTrue();
        using var afresh = await Portal.LogInAsync(customer);
        var reread = await afresh.SettingsAsync();
        foreach (var (field, value) in _complete)
        {
            reread.Value(field).Should().Be(value);
        }

        reread.Value("Account.FirstName").Should().Be("Ada");
        reread.Value("Account.Company").Should().Be("Analytical Engines");
        reread.Section("card").Should().Contain("Visa ending in 1111");
    }

    [TestCase("Billing.BillingName", "", "Enter the billing name.")]
    [TestCase("Billing.Address", " ", "Enter the address.")]
    [TestCase("Billing.City", "", "Enter the city.")]
    [TestCase("Billing.Country", "", "Choose a country.")]
    [TestCase("Billing.Country", "XX", "Choose a country.")]
    [TestCase("Billing.StateOrProvince", "", "Choose a state or province. Examples: Texas, TX")]
    [TestCase("Billing.StateOrProvince", "Bavaria", "Choose a state or province. Examples: Texas, TX")]
    [TestCase("Billing.PostalCode", "", "Enter the postal code.")]
    [TestCase("Billing.PostalCode", "7330", "Enter a valid postal code. Example: 94105")]
    [TestCase("Billing.InvoiceEmail", "invoices", "Enter a valid email address.")]
    public async Task SaysWhatIsWrongAndKeepsWhatWasTyped(string field, string value, string message)
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        var page = await UpdateAsync(browser, [.. _complete, (field, value)]);

        page.Errors.Should().Equal(message);
        page.ErrorAt(field).Should().Be(message);
        page.HasFocus(field).Should().BeTrue();
        page.Value("Billing.TaxId").Should().Be("12-3456789");
        (await browser.SettingsAsync()).Value("Billing.TaxId").Should().BeEmpty();
    }

    [TestCase("Billing.BillingName", 50)]
    [TestCase("Billing.Company", 128)]
    [TestCase("Billing.Address", 64)]
    [TestCase("Billing.AddressLine2", 64)]
    [TestCase("Billing.City", 64)]
    [TestCase("Billing.TaxId", 100)]
    [TestCase("Billing.StateOrProvince", 64)]
    [TestCase("Billing.PostalCode", 16)]
    public async Task LimitsLengths(string field, int limit)
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        // Ireland has no rules for states and postal codes.
        (string, string?)[] ireland = [.. _complete, ("Billing.Country", "IE"), ("Billing.StateOrProvince", ""), ("Billing.PostalCode", "D02")];

        (await UpdateAsync(browser, [.. ireland, (field, new string('a', limit + 1))])).ErrorAt(field)
            .Should().Be($"Use no more than {limit} characters.");
        (await UpdateAsync(browser, [.. ireland, (field, new string('a', limit))])).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task LimitsTheInvoiceEmail()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        static string Email(int length) => $"{new string('a', 60)}@{new string('b', length - 65)}.org";

        (await UpdateAsync(browser, [.. _complete, ("Billing.InvoiceEmail", Email(129))])).ErrorAt("Billing.InvoiceEmail")
            .Should().Be("Use no more than 128 characters.");
        (await UpdateAsync(browser, [.. _complete, ("Billing.InvoiceEmail", Email(128))])).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task RefusesAStaleSaveOnce()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var opened = await browser.SettingsAsync();
        await UpdateAsync(browser, _complete);

        var refused = await browser.SubmitAsync(opened, "Update billing information", [.. _complete, ("Billing.City", "Dallas")]);

        refused.Errors.Should().Equal(StaleSave.Message, "City is now “Austin”.");
        (await browser.SettingsAsync()).Value("Billing.City").Should().Be("Austin");
        (await browser.SubmitAsync(refused, "Update billing information")).Confirmation.Should().Be(Confirmation);
        (await browser.SettingsAsync()).Value("Billing.City").Should().Be("Dallas");
    }

    [Test]
    public async Task NotesTheChange()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        await UpdateAsync(browser, _complete);

        (await browser.OpenAsync("/account/activity")).Text.Should().Contain("Billing information updated");
    }

    private static async Task<HtmlPage> UpdateAsync(Browser browser, params (string Field, string? Value)[] typed) =>
        await browser.SubmitAsync(await browser.SettingsAsync(), "Update billing information", typed);
}
