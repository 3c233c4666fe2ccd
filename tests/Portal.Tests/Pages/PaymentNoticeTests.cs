using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class PaymentNoticeTests
{
    private const string Update = "Update your credit card information.";

    private static readonly int _year = Address.ExpirationYear;

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [TestCase("Etc/UTC", "{0}-10-31T23:50:00Z", "", TestName = "Two months before the month is over: nothing")]
    [TestCase("Etc/UTC", "{0}-11-01T00:00:00Z", "Your card (Visa ending in 1111) expires at the end of 12/{0}. " + Update, TestName = "From the month before")]
    [TestCase("Etc/UTC", "{0}-12-31T23:50:00Z", "Your card (Visa ending in 1111) expires at the end of 12/{0}. " + Update, TestName = "To the last day")]
    [TestCase("Etc/UTC", "{1}-01-01T00:00:00Z", "Your card (Visa ending in 1111) expired in 12/{0}. " + Update, TestName = "From the first day of the next month")]
    [TestCase("Asia/Tokyo", "{0}-12-31T15:00:00Z", "Your card (Visa ending in 1111) expired in 12/{0}. " + Update, TestName = "Earlier in the east")]
    [TestCase("America/New_York", "{1}-01-01T04:50:00Z", "Your card (Visa ending in 1111) expires at the end of 12/{0}. " + Update, TestName = "Later in the west")]
    public async Task TellsOfACardThatExpires(string timeZone, string now, string notice)
    {
        var customer = await Portal.SeedAsync(new { card = Address.Visa, timeZone });
        using var browser = await LogInAtAsync(customer, string.Format(now, _year, _year + 1));

        (await browser.OpenAsync("/")).Notice.Should().Be(string.Format(notice, _year));
    }

    [TestCase("/")]
    [TestCase("/account/settings")]
    [TestCase("/account/activity")]
    [TestCase("/account/invoices")]
    public async Task TellsItOnEveryPageUntilTheCardIsReplaced(string path)
    {
        var customer = await Portal.SeedAsync(new { card = Address.Visa });
        using var browser = await LogInAtAsync(customer, $"{_year + 1}-01-15T12:00:00Z");
        (await browser.OpenAsync(path)).Notice.Should().StartWith($"Your card (Visa ending in 1111) expired in 12/{_year}.");

        await ReplaceCardAsync(browser);

        (await browser.OpenAsync(path)).Notice.Should().BeEmpty();
    }

    [Test]
    public async Task LeadsToTheCard()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        var page = await browser.OpenAsync("/");

        page.Html.Should().MatchRegex("(?s)<aside class=\"notice\" aria-label=\"About your card\">.*<a href=\"/account/settings\\?open=card#card\">Enter your credit card information.</a>");
        page.Html.Should().NotContain("role=\"alert\"");
        (await browser.OpenAsync("/account/settings?open=card")).IsOpen("card").Should().BeTrue();
    }

    [Test]
    public async Task TellsThatThereIsNoCard()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        (await browser.OpenAsync("/")).Notice.Should().Be("There is no card on file to charge your plan to. Enter your credit card information.");

        await ReplaceCardAsync(browser);
        (await browser.OpenAsync("/")).Notice.Should().BeEmpty();
    }

    [Test]
    public async Task TellsOfADeclinedCardUntilItIsReplaced()
    {
        var customer = await Portal.SeedAsync(new { card = DeclinedLater, signedUpAt = "2025-01-15T12:00:00Z" });
        using var browser = await Portal.LogInAsync(customer);
        (await browser.OpenAsync("/")).Notice.Should().BeEmpty();

        await Portal.PostAsync("/test-support/close-month", new { period = "2025-02", customer = customer.LoginId });
        (await browser.OpenAsync("/")).Notice.Should().Be($"Your card (Visa ending in 0341) was declined, and a payment is due. {Update}");

        await ReplaceCardAsync(browser);
        (await browser.OpenAsync("/")).Notice.Should().BeEmpty();
    }

    [Test]
    public async Task SpeaksTheCustomersLanguage()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync(new { language = "fr" }));

        (await browser.OpenAsync("/")).Notice.Should().Be(
            "Aucune carte n’est enregistrée pour débiter votre formule. Saisissez vos informations de carte de crédit.");
    }

    [Test]
    public async Task TellsStrangersNothing()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());
        (await browser.SubmitAsync(await browser.SettingsAsync(), "Log out")).Notice.Should().BeEmpty();
    }

    private static object DeclinedLater => new
    {
        type = "Visa",
        number = "4000000000000341",
        expirationMonth = 12,
        expirationYear = _year,
        securityCode = "094",
    };

    private static async Task<Browser> LogInAtAsync(SeededTestCustomer customer, string now)
    {
        await Portal.PostAsync("/test-support/clock", new { now, customer = customer.LoginId });
        return await Portal.LogInAsync(customer);
    }

    private static async Task ReplaceCardAsync(Browser browser)
    {
        var page = await browser.SubmitAsync(
            await browser.SettingsAsync(), "Update credit card information", ("Card.Type", "Mastercard"), ("Card.Number", "5555555555554444"),
            ("Card.ExpirationMonth", "7"), ("Card.ExpirationYear", $"{_year + 2}"), ("Card.SecurityCode", "087"));
        page.Confirmation.Should().Be("Your credit card information has been updated.");
        page.Notice.Should().BeEmpty();
    }
}
