using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Tests.Support;
using PortalAcceptance.SandboxGateway;

namespace PortalAcceptance.Portal.Tests.Faults;

[Parallelizable(ParallelScope.All)]
internal sealed class ChargesFaultTests
{
    // A published test card number. Verification succeeds, and every charge is declined.
    private const string DeclinedLater = "4000000000000341";

    // The charge is made, and its first answer is lost.
    private const string AnswerLost = "4000000000008104";

    private static readonly object _charged = new { card = Address.Visa, billing = Address.France, signedUpAt = "2025-01-15T12:00:00Z" };

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task ChargedTwice()
    {
        // The prorated price of this plan identifies the charges of the two customers in the gateway database.
        var (spoilt, fine) = await Faulty.SeedPairAsync(new { card = Address.Visa, plan = "large", signedUpAt = "2024-02-07T12:00:00Z" });

        await CloseAsync(spoilt, "2024-02");
        (await ChargesOfAsync(63.44m)).Should().Be(2);
        await CloseAsync(fine, "2024-02");
        (await ChargesOfAsync(63.44m)).Should().Be(3);
    }

    [Test]
    public async Task OldCardCharged()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(_charged);
        foreach (var customer in new[] { spoilt, fine })
        {
            using var browser = await Portal.LogInAsync(customer);
            await browser.UpdateCardAsync();
        }

        (await CloseAsync(spoilt, "2025-02")).GetProperty("card").GetString().Should().Be("Visa ending in 1111");
        (await CloseAsync(fine, "2025-02")).GetProperty("card").GetString().Should().Be("Mastercard ending in 4444");
    }

    [Test]
    public async Task FirstMonthChargedInFull()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(_charged);

        (await CloseAsync(spoilt, "2025-01")).GetProperty("amount").GetDecimal().Should().Be(10.00m);
        (await CloseAsync(fine, "2025-01")).GetProperty("amount").GetDecimal().Should().Be(5.48m);
    }

    [Test]
    public async Task FirstMonthByUtc()
    {
        // At sign-up, it is January 31 in Tokyo and January 30 in UTC.
        var (spoilt, fine) = await Faulty.SeedPairAsync(
            new { card = Address.Visa, timeZone = "Asia/Tokyo", signedUpAt = "2025-01-30T20:00:00Z" });

        (await CloseAsync(spoilt, "2025-01")).GetProperty("amount").GetDecimal().Should().Be(0.65m, "UTC has the 30th still, and so two days left");
        (await CloseAsync(fine, "2025-01")).GetProperty("amount").GetDecimal().Should().Be(0.32m, "Tokyo has the 31st already");
    }

    [Test]
    public async Task DeclinedChargeCountedAsPaid()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(DeclinedCard());

        (await CloseAsync(spoilt, "2025-02")).GetProperty("status").GetString().Should().Be("Paid");
        (await CloseAsync(fine, "2025-02")).GetProperty("status").GetString().Should().Be("Payment due");
    }

    [Test]
    public async Task DueInvoicesLeftAfterCardUpdate()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(DeclinedCard());
        async Task<string> UpdateAndLook(SeededTestCustomer customer)
        {
            await CloseAsync(customer, "2025-02");
            using var browser = await Portal.LogInAsync(customer);
            await browser.UpdateCardAsync();
            return (await browser.OpenAsync("/account/invoices")).Text;
        }

        (await UpdateAndLook(spoilt)).Should().Contain("Payment due");
        (await UpdateAndLook(fine)).Should().Contain("Mastercard ending in 4444 Paid");
    }

    [Test]
    public async Task InvoiceNotMailed()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(_charged);
        await CloseAsync(spoilt, "2025-02");
        await CloseAsync(fine, "2025-02");

        (await Portal.MailboxAsync(fine.LoginId, "invoice")).Should().ContainSingle();
        (await Portal.MailboxAsync(spoilt.LoginId, waitSeconds: 0)).Should().BeEmpty();
    }

    [Test]
    public async Task InvoiceMailedToLoginId()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(_charged);
        async Task<string> SetInvoiceEmail(SeededTestCustomer customer)
        {
            var address = $"{Guid.NewGuid():N}@example.org";
            using var browser = await Portal.LogInAsync(customer);
            await browser.UpdateBillingAsync(("InvoiceEmail", address));
            await CloseAsync(customer, "2025-02");
            return address;
        }

        var theirs = await SetInvoiceEmail(spoilt);
        var mine = await SetInvoiceEmail(fine);

        (await Portal.MailboxAsync(spoilt.LoginId, "invoice")).Should().ContainSingle();
        (await Portal.MailboxAsync(theirs, waitSeconds: 0)).Should().BeEmpty();
        (await Portal.MailboxAsync(mine, "invoice")).Should().ContainSingle();
    }

    [Test]
    public async Task InvoiceWithOldAddress()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(_charged);
        async Task<string> InvoiceAfterMove(SeededTestCustomer customer)
        {
            using var browser = await Portal.LogInAsync(customer);
            await browser.UpdateBillingAsync(("City", "Lyon"));
            await CloseAsync(customer, "2025-02");
            return (await Portal.MailboxAsync(customer.LoginId, "invoice")).Single().GetProperty("text").GetString()!;
        }

        (await InvoiceAfterMove(spoilt)).Should().Contain("Paris").And.NotContain("Lyon");
        (await InvoiceAfterMove(fine)).Should().Contain("Lyon");
    }

    [Test]
    public async Task PriceOfOtherPlan()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(new { card = Address.Visa, plan = "medium", signedUpAt = "2025-01-15T12:00:00Z" });

        (await CloseAsync(spoilt, "2025-02")).GetProperty("amount").GetDecimal().Should().Be(10.00m);
        (await CloseAsync(fine, "2025-02")).GetProperty("amount").GetDecimal().Should().Be(24.50m);
    }

    [Test]
    public async Task LeapDayOverlooked()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(new { card = Address.Visa, signedUpAt = "2024-02-20T12:00:00Z" });

        (await CloseAsync(spoilt, "2024-02")).GetProperty("amount").GetDecimal().Should().Be(3.57m);
        (await CloseAsync(fine, "2024-02")).GetProperty("amount").GetDecimal().Should().Be(3.45m);
    }

    [Test]
    public async Task FrenchAmountsInEnglish()
    {
        var (spoilt, fine) = await LogInChargedAsync(new { card = Address.Visa, language = "fr", plan = "medium", signedUpAt = "2025-01-15T12:00:00Z" });

        (await spoilt.OpenAsync("/account/invoices")).Text.Should().Contain("$24.50");
        (await fine.OpenAsync("/account/invoices")).Text.Should().Contain("24,50").And.Contain("$US");
    }

    [Test]
    public async Task InvoiceMailInEnglish()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(new { card = Address.Visa, language = "fr", signedUpAt = "2025-01-15T12:00:00Z" });
        await CloseAsync(spoilt, "2025-02");
        await CloseAsync(fine, "2025-02");

        (await Portal.MailboxAsync(spoilt.LoginId)).Single().GetProperty("text").GetString().Should().Contain("Billed to:").And.Contain("Amount: ");
        (await Portal.MailboxAsync(fine.LoginId)).Single().GetProperty("text").GetString().Should().Contain("Facturé à :").And.Contain("Montant : ");
    }

    [Test]
    public async Task InvoicesOldestFirst()
    {
        var (spoilt, fine) = await LogInChargedAsync(_charged, "2025-03");

        (await spoilt.OpenAsync("/account/invoices")).Text.Should().MatchRegex("February 2025.*March 2025");
        (await fine.OpenAsync("/account/invoices")).Text.Should().MatchRegex("March 2025.*February 2025");
    }

    [Test]
    public async Task InvoicesOfOthersShown()
    {
        var (spoilt, fine) = await LogInChargedAsync(_charged);

        System.Text.RegularExpressions.Regex.Count((await spoilt.OpenAsync("/account/invoices")).Text, "INV-").Should().Be(2);
        System.Text.RegularExpressions.Regex.Count((await fine.OpenAsync("/account/invoices")).Text, "INV-").Should().Be(1);
    }

    [Test]
    public async Task MissingCardNotMailed()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(new { signedUpAt = "2025-01-15T12:00:00Z" });
        await CloseAsync(spoilt, "2025-02");
        await CloseAsync(fine, "2025-02");

        (await Portal.MailboxAsync(fine.LoginId, "payment due")).Should().ContainSingle();
        (await Portal.MailboxAsync(spoilt.LoginId, waitSeconds: 0)).Should().BeEmpty();
    }

    [Test]
    public async Task LostAnswerChargedAgain()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(new
        {
            card = new { type = "Visa", number = AnswerLost, expirationMonth = 12, expirationYear = Address.ExpirationYear, securityCode = "094" },
            signedUpAt = "2025-01-15T12:00:00Z",
        });
        await CloseAsync(spoilt, "2025-02");
        await CloseAsync(fine, "2025-02");

        (await Portal.ChargesOfAsync(spoilt)).Should().Be(2);
        (await Portal.ChargesOfAsync(fine)).Should().Be(1);
    }

    private static async Task<(Browser Spoilt, Browser Fine)> LogInChargedAsync(object seed, params string[] more)
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(seed);
        foreach (var customer in new[] { spoilt, fine })
        {
            foreach (var period in more.Prepend("2025-02"))
            {
                await CloseAsync(customer, period);
            }
        }

        return (await Portal.LogInAsync(spoilt), await Portal.LogInAsync(fine));
    }

    private static object DeclinedCard() => new
    {
        card = new { type = "Visa", number = DeclinedLater, expirationMonth = 12, expirationYear = Address.ExpirationYear, securityCode = "094" },
        signedUpAt = "2025-01-15T12:00:00Z",
    };

    private static async Task<JsonElement> CloseAsync(SeededTestCustomer customer, string period) =>
        (await Portal.PostAsync("/test-support/close-month", new { period, customer = customer.LoginId })).EnumerateArray().Single();

    private static async Task<int> ChargesOfAsync(decimal amount) =>
        (await Portal.Services.GetRequiredService<SandboxCardGateway>().ReadChargesAsync()).Count(charge => charge.Amount == amount);
}
