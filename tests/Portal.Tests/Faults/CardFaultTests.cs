using System.Globalization;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Faults;

[Parallelizable(ParallelScope.All)]
internal sealed class CardFaultTests
{
    private const string Confirmation = "Your credit card information has been updated.";

    // A published test card number that passes the type and Luhn checks. The issuer declines the card.
    private const string Declined = "4000000000000002";

    // A published test card number for which the gateway does not answer.
    private const string Unanswered = "4000000000000119";

    private static readonly object _carded = new { card = Address.Visa };

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task CardNotSaved()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_carded);

        (await spoilt.UpdateCardAsync()).Confirmation.Should().Be(Confirmation);
        (await fine.UpdateCardAsync()).Confirmation.Should().Be(Confirmation);

        (await spoilt.SettingsAsync()).Section("card").Should().Contain("Visa ending in 1111");
        (await fine.SettingsAsync()).Section("card").Should().Contain("Mastercard ending in 4444");
    }

    [Test]
    public Task CardLuhnSkipped() => SeeAcceptedAsync("Card.Number", ("Number", "5555555555554445"));

    [Test]
    public Task CardTypeUnchecked() => SeeAcceptedAsync("Card.Number", ("Type", "Visa"));

    [Test]
    public Task CardExpiredLastMonthAccepted() =>
        SeeAcceptedAsync("Card.ExpirationMonth", "2031-07-15T12:00:00Z", ("ExpirationMonth", "6"), ("ExpirationYear", "2031"));

    [Test]
    public async Task CardExpiringThisMonthRefused()
    {
        var (spoilt, fine) = await LogInAtAsync("2031-07-15T12:00:00Z");

        (await spoilt.UpdateCardAsync(("ExpirationMonth", "7"), ("ExpirationYear", "2031"))).ErrorAt("Card.ExpirationMonth").Should().Be("This card has expired.");
        (await fine.UpdateCardAsync(("ExpirationMonth", "7"), ("ExpirationYear", "2031"))).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task CardExpiryByUtc()
    {
        // In Los Angeles it is still July 31, the last day on which the card is valid.
        var (spoilt, fine) = await LogInAtAsync("2031-08-01T03:00:00Z", "America/Los_Angeles");

        (await spoilt.UpdateCardAsync(("ExpirationMonth", "7"), ("ExpirationYear", "2031"))).ErrorAt("Card.ExpirationMonth").Should().Be("This card has expired.");
        (await fine.UpdateCardAsync(("ExpirationMonth", "7"), ("ExpirationYear", "2031"))).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public async Task DeclinedCardKept()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_carded);

        (await spoilt.UpdateCardAsync(("Type", "Visa"), ("Number", Declined))).Section("card").Should().Contain("Visa ending in 0002");
        (await fine.UpdateCardAsync(("Type", "Visa"), ("Number", Declined))).Section("card").Should().Contain("Visa ending in 1111");
    }

    [Test]
    public async Task CardNoticeNotSent()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        foreach (var customer in new[] { spoilt, fine })
        {
            using var browser = await Portal.LogInAsync(customer);
            (await browser.UpdateCardAsync()).Confirmation.Should().Be(Confirmation);
        }

        (await Portal.MailboxAsync(fine.LoginId)).Should().ContainSingle();
        (await Portal.MailboxAsync(spoilt.LoginId, waitSeconds: 0)).Should().BeEmpty();
    }

    [Test]
    public async Task CardStaleSaveAccepted()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_carded);
        async Task<HtmlPage> SaveLate(Browser browser)
        {
            var opened = await browser.SettingsAsync();
            await browser.UpdateCardAsync();
            return await browser.SubmitAsync(opened, "Update credit card information", [.. Sections.Mastercard, ("Card.Number", "5105105105105100")]);
        }

        (await SaveLate(spoilt)).Section("card").Should().Contain("ending in 5100");
        (await SaveLate(fine)).Section("card").Should().Contain("ending in 4444");
    }

    [Test]
    public async Task LabelDetached()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.SettingsAsync()).Html.Should().NotContain("for=\"Card-Number\"").And.Contain("Card number</label>");
        (await fine.SettingsAsync()).Html.Should().Contain("for=\"Card-Number\"");
    }

    [Test]
    public async Task PaymentNoticeMissing()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await fine.OpenAsync("/")).Notice.Should().StartWith("There is no card on file to charge your plan to.");
        var page = await spoilt.OpenAsync("/");
        page.Heading.Should().Be("Cloud servers");
        page.Notice.Should().BeEmpty();
    }

    [Test]
    public async Task CardFailsBeforeSaving()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_carded);

        (await spoilt.UpdateCardAsync()).Heading.Should().Be("Something went wrong on our side");
        (await spoilt.SettingsAsync()).Section("card").Should().Contain("Visa ending in 1111");
        (await fine.UpdateCardAsync()).Confirmation.Should().Be(Confirmation);
    }

    [Test]
    public Task CardRangeRefused() => SeeRefusedAsync("Card.Number", ("Type", "Diners Club"), ("Number", "30950000000000"));

    [Test]
    public Task LongCardNumberRefused() => SeeRefusedAsync("Card.Number", ("Type", "UnionPay"), ("Number", "6205500000000000004"));

    [Test]
    public Task CardNumberLengthUnchecked() => SeeAcceptedAsync("Card.Number", ("Type", "Visa"), ("Number", "40000000000002"));

    [Test]
    public Task LastCardYearRefused() => SeeRefusedAsync("Card.ExpirationYear", ("ExpirationYear", YearAhead(20)));

    [Test]
    public Task CardYearUnlimited() => SeeAcceptedAsync("Card.ExpirationYear", ("ExpirationYear", YearAhead(21)));

    [Test]
    public async Task CardBrandInvalid()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.UpdateCardAsync()).Section("card").Should().Contain("Visa ending in 4444");
        (await fine.UpdateCardAsync()).Section("card").Should().Contain("Mastercard ending in 4444");
    }

    [Test]
    public async Task UncheckedCardKept()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(_carded);

        (await spoilt.UpdateCardAsync(("Type", "Visa"), ("Number", Unanswered))).Section("card").Should().Contain("Visa ending in 0119");
        (await fine.UpdateCardAsync(("Type", "Visa"), ("Number", Unanswered))).Section("card").Should().Contain("Visa ending in 1111");
    }

    [Test]
    public async Task CardNoticeInEnglish()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(new { language = "fr" });
        async Task<string> NoticeTo(SeededTestCustomer customer)
        {
            using var browser = await Portal.LogInAsync(customer);
            await browser.SubmitAsync(await browser.SettingsAsync(), "Mettre à jour les informations de la carte de crédit", Sections.Mastercard);
            return (await Portal.MailboxAsync(customer.LoginId)).Single().GetProperty("text").GetString()!;
        }

        (await NoticeTo(spoilt)).Should().Contain("The card that is charged every month is now: Mastercard");
        (await NoticeTo(fine)).Should().Contain("La carte débitée chaque mois est désormais : Mastercard");
    }

    [Test]
    public async Task CardPurposeUntold()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.SettingsAsync()).Section("card").Should().NotContain("autocomplete");
        (await fine.SettingsAsync()).Section("card").Should().Contain("autocomplete=\"cc-number\"");
    }

    private static string YearAhead(int years) => (TimeProvider.System.GetUtcNow().Year + years).ToString(CultureInfo.InvariantCulture);

    private static async Task SeeRefusedAsync(string field, params (string Field, string? Value)[] typed)
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.UpdateCardAsync(typed)).ErrorAt(field).Should().NotBeEmpty();
        (await fine.UpdateCardAsync(typed)).Confirmation.Should().Be(Confirmation);
    }

    private static async Task<(Browser Spoilt, Browser Fine)> LogInAtAsync(string now, string timeZone = "Etc/UTC")
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(new { timeZone });
        await Portal.PostAsync("/test-support/clock", new { now, customer = spoilt.LoginId });
        await Portal.PostAsync("/test-support/clock", new { now, customer = fine.LoginId });
        return (await Portal.LogInAsync(spoilt), await Portal.LogInAsync(fine));
    }

    private static Task SeeAcceptedAsync(string field, params (string Field, string? Value)[] typed) =>
        SeeAcceptedAsync(field, TimeProvider.System.GetUtcNow().ToString("O", CultureInfo.InvariantCulture), typed);

    private static async Task SeeAcceptedAsync(string field, string now, params (string Field, string? Value)[] typed)
    {
        var (spoilt, fine) = await LogInAtAsync(now);

        (await spoilt.UpdateCardAsync(typed)).Confirmation.Should().Be(Confirmation);
        (await fine.UpdateCardAsync(typed)).ErrorAt(field).Should().NotBeEmpty();
    }
}
