using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Tests.Billing;

[Parallelizable(ParallelScope.All)]
internal sealed class SaveCreditCardTests
{
    private const string DeclinedMessage = "The card was declined. Check the details or use another card.";
    private const string NoAnswerMessage = "The card could not be checked just now. Nothing was changed; try again.";

    [Test]
    public async Task AFirstCardIsPutOnFile()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerAsync();

        (await world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card())).Succeeded.Should().BeTrue();

        (await world.CardOfAsync(customer)).Should().BeEquivalentTo(new
        {
            Brand = "Visa",
            LastFour = "1111",
            ExpirationMonth = 12,
            ExpirationYear = 2028,
            Version = 1,
            Label = new CardLabel("Visa", "1111"),
            Expires = "12/2028",
            ValidThrough = new DateOnly(2028, 12, 31),
        });
    }

    [Test]
    public async Task AnotherCardTakesItsPlace()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync();

        (await world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card("5555555555554444", version: 1))).Succeeded.Should().BeTrue();

        (await world.CardOfAsync(customer))!.Label.ToString().Should().Be("Mastercard ending in 4444");
    }

    [Test]
    public async Task ACardThatBreaksARuleNeverReachesTheGateway()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync();
        var card = BillingWorld.Card("4111111111111112", version: 1);

        var result = await world.Portal.SaveCardAsync(customer.Id, card);

        result.Errors.Should().ContainSingle().Which.Message.Should().Be("This card number is not valid.");
        (await world.CardOfAsync(customer))!.LastFour.Should().Be("1111");
        world.Outbox.Messages.Should().BeEmpty();
    }

    [TestCase("4000000000000002", DeclinedMessage)]
    [TestCase("4000000000009995", DeclinedMessage)]
    [TestCase("4000000000000069", DeclinedMessage)]
    [TestCase("4000000000000119", NoAnswerMessage)]
    public async Task ACardThatTheGatewayDoesNotApproveLeavesTheOldOneInPlace(string number, string message)
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync();

        var result = await world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card(number, version: 1));

        result.Errors.Should().ContainSingle().Which.Message.Should().Be(message);
        (await world.CardOfAsync(customer)).Should().BeEquivalentTo(new { LastFour = "1111", Version = 1 });
        world.Outbox.Messages.Should().BeEmpty();
        (await world.CloseAsync("2026-11", customer)).Single().Card.Should().Be("Visa ending in 1111");
    }

    [TestCase(false, Description = "The first card.")]
    [TestCase(true, Description = "A replacement.")]
    public async Task AFormThatIsSubmittedTwiceSavesOneCard(bool hasCard)
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = hasCard ? await world.AddCustomerWithCardAsync() : await world.AddCustomerAsync();
        var version = hasCard ? 1 : 0;

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
            world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card(BillingWorld.AlsoApproving, version)))));

        results.Should().OnlyContain(result => result.Succeeded);
        (await world.CardOfAsync(customer)).Should().BeEquivalentTo(new { LastFour = "1881", Version = version + 1 });
        world.Outbox.Messages.Should().ContainSingle();
        (await ActivitiesAsync(world)).Should().ContainSingle();
    }

    [Test]
    public async Task AStaleFormIsRefused()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync();
        await world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card(BillingWorld.AlsoApproving, version: 1));

        var result = await world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card("5555555555554444", version: 1));

        result.CurrentVersion.Should().NotBeNull();
        (await world.CardOfAsync(customer))!.LastFour.Should().Be("1881");
    }

    [Test]
    public async Task TwoFormsWithDifferentCardsAtOnceSaveOneAndRefuseTheOther()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerAsync();
        string[] numbers = [BillingWorld.Approving, BillingWorld.AlsoApproving];

        var results = await Task.WhenAll(numbers.Select(number => Task.Run(() => world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card(number)))));

        results.Count(result => result.Succeeded).Should().Be(1);
        results.Count(result => result.CurrentVersion is not null).Should().Be(1);
        (await world.CardOfAsync(customer))!.LastFour.Should().Be(numbers[Array.FindIndex(results, result => result.Succeeded)][^4..]);
    }

    [Test]
    public async Task AChangeIsNotedAndTold()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerAsync();

        await world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card());

        (await ActivitiesAsync(world)).Should().Equal(ActivityKind.CreditCardInformationUpdated);
        world.Outbox.Messages.Should().ContainSingle().Which.Should().Match<Mail.EmailMessage>(message =>
            message.To == customer.LoginId && message.Text.Contains("Visa ending in 1111, expires 12/2028"));
    }

    [Test]
    public async Task AMailServerThatRefusesDoesNotStopTheCardFromBeingSaved()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerAsync();
        world.Outbox.IsRefusing = true;

        (await world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card())).Succeeded.Should().BeTrue();

        (await world.CardOfAsync(customer)).Should().NotBeNull();
    }

    [Test]
    public async Task ExpiryIsJudgedInTheCustomersTimeZone()
    {
        await using var world = await BillingWorld.CreateAsync("2028-12-31T23:30:00Z");
        var inNewYork = await world.AddCustomerAsync(timeZone: "America/New_York");
        var inParis = await world.AddCustomerAsync(timeZone: "Europe/Paris");

        (await world.Portal.SaveCardAsync(inNewYork.Id, BillingWorld.Card())).Succeeded.Should().BeTrue("it is still 2028 there");
        (await world.Portal.SaveCardAsync(inParis.Id, BillingWorld.Card())).Errors.Should().ContainSingle().Which.Message.Should().Be("This card has expired.");
    }

    [Test]
    public async Task NoNumberAndNoCodeAreLeftAnywhere()
    {
        const string number = "4012888888881881";
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync(BillingWorld.DeclinedLater);
        await world.CloseAsync("2026-11", customer);
        var card = BillingWorld.Card(number, version: 1);
        (card.Number, card.SecurityCode) = ("4012 8888-8888 1881", "907");
        await world.Portal.SaveCardAsync(customer.Id, card);
        await world.CloseAsync("2026-12", customer);
        await world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card("4000000000000002", version: 2));

        var left = await world.ReadAllAsync() + string.Concat(world.Outbox.Messages);

        left.Should().Contain("1881", "the last four digits are kept").And.NotContainAny(
            number, "4012 8888", "40128888", "8888-8888", "88881881", "4000000000000002", "4000000000000341", "SecurityCode");
        left.Replace(" ", "").Replace("-", "").Should().NotContain(number);
    }

    private static Task<List<ActivityKind>> ActivitiesAsync(BillingWorld world) =>
        world.Portal.ReadAsync(database => database.Activities.Select(activity => activity.Kind).ToListAsync());
}
