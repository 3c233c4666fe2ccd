using System.Globalization;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class CardSectionTests
{
    private static readonly string _year = Address.ExpirationYear.ToString(CultureInfo.InvariantCulture);

    private static readonly (string Field, string? Value)[] _mastercard =
    [
        ("Card.Type", "Mastercard"), ("Card.Number", "5555 5555 5555 4444"), ("Card.ExpirationMonth", "7"),
        ("Card.ExpirationYear", _year), ("Card.SecurityCode", "087"),
    ];

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task ShowsThatThereIsNoCard()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        var page = await browser.SettingsAsync();

        page.Section("card").Should().Contain("No card on file").And.Contain("This card is charged every month for the services rendered.");
    }

    [Test]
    public async Task ReplacesTheCardAndLeavesTheOtherSectionsAlone()
    {
        var customer = await Portal.SeedAsync(new { billing = Address.France, card = Address.Visa });
        using var browser = await Portal.LogInAsync(customer);

        var page = await UpdateAsync(browser, _mastercard);

        page.Confirmation.Should().Be("Your credit card information has been updated.");
        using var afresh = await Portal.LogInAsync(customer);
        var reread = await afresh.SettingsAsync();
        reread.Section("card").Should().Contain($"Mastercard ending in 4444, expires 07/{_year}");
        reread.Value("Account.FirstName").Should().Be("Ada");
        reread.Value("Billing.City").Should().Be("Paris");
        (await afresh.OpenAsync("/account/activity")).Text.Should().Contain("Credit card information updated");
    }

    [Test]
    public async Task ChargesTheNewCardAndLeavesTheEarlierInvoiceAsItWas()
    {
        var customer = await Portal.SeedAsync(new { card = Address.Visa, signedUpAt = "2025-01-15T12:00:00Z" });
        using var browser = await Portal.LogInAsync(customer);
        await Portal.PostAsync("/test-support/close-month", new { period = "2025-02", customer = customer.LoginId });

        await UpdateAsync(browser, _mastercard);
        await Portal.PostAsync("/test-support/close-month", new { period = "2025-03", customer = customer.LoginId });

        var page = await browser.OpenAsync("/account/invoices");
        page.Heading.Should().Be("Invoices");
        page.Text.Should().MatchRegex("March 2025 \\$10\\.00 Mastercard ending in 4444 Paid.*February 2025 \\$10\\.00 Visa ending in 1111 Paid");
    }

    [TestCase("Card.Type", "", "Choose a card type.")]
    [TestCase("Card.Number", "", "Enter the card number.")]
    [TestCase("Card.Number", "5555555555554445", "This card number is not valid.")]
    [TestCase("Card.Number", "4111111111111111", "The card number does not match the card type.")]
    [TestCase("Card.ExpirationMonth", "", "Choose the expiration month.")]
    [TestCase("Card.ExpirationMonth", "soon", "Choose the expiration month.")]
    [TestCase("Card.ExpirationYear", "", "Choose the expiration year.")]
    [TestCase("Card.ExpirationYear", "2020", "This card has expired.")]
    [TestCase("Card.ExpirationYear", "2999", "The expiration year is too far ahead.")]
    [TestCase("Card.SecurityCode", "", "Enter the security code.")]
    [TestCase("Card.SecurityCode", "08", "The security code must have 3 digits.")]
    public async Task SaysWhatIsWrongAndKeepsTheCard(string field, string value, string message)
    {
        var customer = await Portal.SeedAsync(new { card = Address.Visa });
        using var browser = await Portal.LogInAsync(customer);

        var page = await UpdateAsync(browser, [.. _mastercard, (field, value)]);

        page.Errors.Should().Equal(message);
        page.ErrorAt(field).Should().Be(message);
        page.HasFocus(field).Should().BeTrue();
        page.IsOpen("card").Should().BeTrue();
        (await browser.SettingsAsync()).Section("card").Should().Contain("Visa ending in 1111");
    }

    [Test]
    public async Task KeepsWhatWasTypedButNumberAndCode()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        var page = await UpdateAsync(browser, [.. _mastercard, ("Card.Number", "5555 5555 5555 4445")]);

        page.Value("Card.Type").Should().Be("Mastercard");
        page.Value("Card.ExpirationMonth").Should().Be("7");
        page.Value("Card.ExpirationYear").Should().Be(_year);
        page.Html.Should().NotContain("5555 5555").And.NotContain("\"087\"", "tokens hold any three digits, but not between quotes");
    }

    [Test]
    public async Task KeepsTheOldCardWhenTheNewOneIsDeclined()
    {
        var customer = await Portal.SeedAsync(new { card = Address.Visa });
        using var browser = await Portal.LogInAsync(customer);

        var page = await UpdateAsync(browser, [.. _mastercard, ("Card.Type", "Visa"), ("Card.Number", "4000000000000002")]);

        page.Errors.Should().Equal("The card was declined. Check the details or use another card.");
        page.Section("card").Should().Contain("Visa ending in 1111");
    }

    private static async Task<HtmlPage> UpdateAsync(Browser browser, params (string Field, string? Value)[] typed) =>
        await browser.SubmitAsync(await browser.SettingsAsync(), "Update credit card information", typed);
}
