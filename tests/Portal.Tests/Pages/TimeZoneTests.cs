using System.Net;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

// Time zones that were renamed since they were stored, or are gone.
[Parallelizable(ParallelScope.All)]
internal sealed class TimeZoneTests
{
    private const string Gone = "Your time zone is not known anymore. Times are in UTC until you choose another one.";

    private static readonly string[] _pages =
        ["/", "/account/settings?open=account&open=card", "/account/activity", "/account/sessions", "/account/invoices"];

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [TestCase("Europe/Kiev", "Europe/Kyiv")]
    [TestCase("Asia/Calcutta", "Asia/Kolkata")]
    [TestCase("Asia/Rangoon", "Asia/Yangon")]
    [TestCase("America/Buenos_Aires", "America/Argentina/Buenos_Aires")]
    [TestCase("US/Eastern", "America/New_York")]
    [TestCase("Zulu", "Etc/UTC")]
    [TestCase("Etc/GMT+5", "Etc/GMT+5")]
    [TestCase("EST5EDT", "EST5EDT")]
    [TestCase("Europe/Stockholm", "Europe/Stockholm")]
    public async Task StaysWhenSomethingElseIsChanged(string stored, string kept)
    {
        using var browser = await LogInAsync(stored);
        var opened = await browser.SettingsAsync();
        opened.Value("Account.TimeZone").Should().Be(kept);
        opened.Html.Should().NotContain(Gone);

        await browser.SubmitAsync(opened, "Update account information", ("Account.FirstName", "Grace"));

        (await browser.SettingsAsync()).Value("Account.TimeZone").Should().Be(kept);
        (await browser.OpenAsync("/account/activity")).Text.Should().Contain($"Times are in your time zone, {(kept == "Etc/UTC" ? "UTC" : kept.Replace('_', ' '))}.");
    }

    [TestCase("America/Gone_City")]
    [TestCase("Mars")]
    [TestCase("")]
    [TestCase("../../etc/passwd")]
    public async Task ThatIsGoneIsUtcWithANotice(string stored)
    {
        using var browser = await LogInAsync(stored);
        foreach (var path in _pages)
        {
            (await browser.OpenAsync(path)).Status.Should().Be(HttpStatusCode.OK, path);
        }

        var opened = await browser.SettingsAsync();
        opened.Section("account").Should().Contain(Gone);
        opened.Value("Account.TimeZone").Should().Be("Etc/UTC");
        (await browser.OpenAsync("/account/activity")).Text.Should().Contain("Times are in your time zone, UTC.");

        (await browser.SubmitAsync(opened, "Update account information", ("Account.FirstName", "Grace"))).Confirmation
            .Should().Be("Your account information has been updated.");

        (await browser.SettingsAsync()).Html.Should().NotContain(Gone);
    }

    [Test]
    public async Task ThatIsGoneIsNoticedInFrench()
    {
        using var browser = await LogInAsync("America/Gone_City", "fr");

        (await browser.SettingsAsync()).Section("account").Should()
            .Contain("Votre fuseau horaire n’est plus connu. Les heures sont en UTC jusqu’à ce que vous en choisissiez un autre.");
    }

    [TestCase("Europe/Kiev")]
    [TestCase("America/Gone_City")]
    public async Task LetsTheMonthBeClosedAndTheCardBeReplaced(string stored)
    {
        var customer = await Portal.SeedAsync(new { signedUpAt = "2025-01-15T12:00:00Z", billing = Address.France, card = Address.Visa });
        await StoreAsync(customer, stored);
        await Portal.PostAsync("/test-support/close-month", new { period = "2025-02", customer = customer.LoginId });

        using var browser = await Portal.LogInAsync(customer);
        (await browser.OpenAsync("/account/invoices")).Text.Should().Contain("February 2025");
        (await Portal.MailboxAsync(customer.LoginId, "Invoice")).Should().ContainSingle();
        (await browser.SubmitAsync(
            await browser.SettingsAsync(),
            "Update credit card information",
            ("Card.Type", "Mastercard"),
            ("Card.Number", "5555555555554444"),
            ("Card.ExpirationMonth", "12"),
            ("Card.ExpirationYear", $"{Address.ExpirationYear}"),
            ("Card.SecurityCode", "087"))).Confirmation.Should().Be("Your credit card information has been updated.");
    }

    [TestCase("Europe/Kiev", "Europe/Kyiv")]
    [TestCase("Pacific/Enderbury", "Pacific/Kanton")]
    public async Task MayBeSubmittedAndSeededByItsFormerName(string former, string name)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync(new { timeZone = former }));
        (await browser.SettingsAsync()).Value("Account.TimeZone").Should().Be(name);

        var page = await browser.SubmitAsync(await browser.SettingsAsync(), "Update account information", ("Account.TimeZone", former));

        page.Errors.Should().BeEmpty();
        page.Value("Account.TimeZone").Should().Be(name);
    }

    private static async Task<Browser> LogInAsync(string stored, string language = "en")
    {
        var customer = await Portal.SeedAsync(new { language, card = Address.Visa });
        await StoreAsync(customer, stored);
        var browser = Portal.NewBrowser();
        await browser.LogInAsync(customer.LoginId, customer.Password);
        return browser;
    }

    private static async Task StoreAsync(SeededTestCustomer customer, string timeZone)
    {
        await using var database = Portal.Database.Open();
        await database.Users.Where(row => row.Id == customer.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.TimeZoneId, timeZone));
    }
}
