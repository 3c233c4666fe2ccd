using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.TestSupport;

namespace PortalAcceptance.Portal.Tests.Billing;

[Parallelizable(ParallelScope.All)]
internal sealed class CloseMonthTests
{
    [Test]
    public async Task TheCardOnFileIsChargedThePriceOfThePlan()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync();

        var closed = await world.CloseAsync("2026-11", customer);

        closed.Should().Equal(new ClosedMonth(customer.LoginId, "INV-2026-11-0001", "2026-11", 10.00m, "USD", "Visa ending in 1111", "Paid"));
        (await world.ChargesAsync()).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Brand = "Visa", LastFour = "1111", Amount = 10.00m, Currency = "USD" });
        (await world.InvoiceOfAsync(customer)).PaidAt.Should().Be(world.Clock.GetUtcNow());
    }

    [TestCase("small", 10.00)]
    [TestCase("medium", 24.50)]
    [TestCase("large", 79.99)]
    public async Task EachPlanHasItsPrice(string plan, decimal price)
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerAsync(plan: plan);
        await world.PutOnFileAsync(customer, BillingWorld.Approving);

        (await world.CloseAsync("2026-11", customer)).Single().Amount.Should().Be(price);
    }

    [Test]
    public async Task ClosingAMonthAgainChargesAndMailsNothing()
    {
        await using var world = await BillingWorld.CreateAsync();
        await world.AddCustomerWithCardAsync();
        var first = await world.CloseAsync("2026-11");

        var second = await world.CloseAsync("2026-11");

        second.Should().Equal(first);
        world.Portal.Gateway.Requests.Should().Be(1);
        world.Outbox.Messages.Should().ContainSingle();
    }

    [Test]
    public async Task EachMonthIsAChargeOfItsOwn()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync();

        await world.CloseAsync("2026-10");
        await world.CloseAsync("2026-11");
        await world.CloseAsync("2026-12");

        (await world.ChargesAsync()).Should().HaveCount(3);
        (await world.InvoicesOfAsync(customer)).Select(invoice => invoice.Number).Should()
            .Equal("INV-2026-12-0001", "INV-2026-11-0001", "INV-2026-10-0001");
    }

    [Test]
    public async Task EverybodyIsChargedAndTheMonthsInvoicesAreNumberedWithoutGaps()
    {
        await using var world = await BillingWorld.CreateAsync();
        for (var count = 0; count < 5; count++)
        {
            await world.AddCustomerWithCardAsync();
        }

        var closed = await world.CloseAsync("2026-11");

        closed.Select(month => month.Number).Should().Equal(Enumerable.Range(1, 5).Select(sequence => $"INV-2026-11-000{sequence}"));
        closed.Select(month => month.Customer).Should().OnlyHaveUniqueItems();
        (await world.ChargesAsync()).Should().HaveCount(5);
    }

    [Test]
    public async Task AMonthCanBeClosedForOneCustomerAlone()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync();
        var other = await world.AddCustomerWithCardAsync();

        (await world.Portal.BillingRun.ExecuteAsync(BillingPeriod.Parse("2026-11"), $" {customer.LoginId.ToUpperInvariant()} ")).Should().ContainSingle();

        (await world.InvoicesOfAsync(other)).Should().BeEmpty();
    }

    [Test]
    public async Task AnUnknownLoginIdIsRefusedByName()
    {
        await using var world = await BillingWorld.CreateAsync();

        await FluentActions.Awaiting(() => world.Portal.BillingRun.ExecuteAsync(BillingPeriod.Parse("2026-11"), "nobody@example.org"))
            .Should().ThrowAsync<ArgumentException>().WithMessage("*nobody@example.org*");
    }

    [TestCase("2026-11-16T00:00:00Z", "Etc/UTC", 5.00, Description = "15 of 30 days.")]
    [TestCase("2026-11-30T23:59:59Z", "Etc/UTC", 0.33, Description = "The last second of the month is a day.")]
    [TestCase("2026-11-30T23:59:59Z", "America/New_York", 0.33)]
    [TestCase("2026-12-01T04:59:59Z", "America/New_York", 0.33, Description = "Still November in New York.")]
    [TestCase("2026-10-31T23:30:00Z", "Europe/Paris", 10.00, Description = "Already November in Paris.")]
    [TestCase("2026-11-15T23:30:00Z", "Europe/Paris", 5.00, Description = "Already the 16th in Paris.")]
    public async Task TheMonthOfSignUpIsChargedByDaysWhereTheCustomerIs(string signedUpAt, string timeZone, decimal amount)
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync(signedUpAt: signedUpAt, timeZone: timeZone);

        (await world.CloseAsync("2026-11", customer)).Single().Amount.Should().Be(amount);
        (await world.ChargesAsync()).Single().Amount.Should().Be(amount);
    }

    [TestCase("2026-12-01T00:00:00Z", "Etc/UTC")]
    [TestCase("2026-11-30T23:30:00Z", "Europe/Paris", Description = "Already December in Paris.")]
    [TestCase("2026-12-01T05:00:00Z", "America/New_York")]
    public async Task ACustomerWhoSignsUpAfterTheMonthIsNotChargedForIt(string signedUpAt, string timeZone)
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync(signedUpAt: signedUpAt, timeZone: timeZone);

        (await world.CloseAsync("2026-11", customer)).Should().BeEmpty();
        (await world.ChargesAsync()).Should().BeEmpty();
    }

    [Test]
    public async Task TheInvoiceCarriesTheBillingInformationOfItsDay()
    {
        await using var world = await BillingWorld.CreateAsync();
        var billing = new BillingInformation
        {
            BillingName = "Accounts payable",
            Company = "Analytical Engines",
            Address = "1 Rue de la Paix",
            AddressLine2 = "Escalier B",
            City = "Paris",
            CountryCode = "FR",
            PostalCode = "75002",
            TaxId = "FR40303265045",
            InvoiceEmail = "accounts@example.org",
        };
        var customer = await world.AddCustomerWithCardAsync(billing: billing);
        await world.CloseAsync("2026-11", customer);
        await world.Portal.ReadAsync(database => database.BillingInformation.ExecuteUpdateAsync(set => set.SetProperty(row => row.City, "Lyon")));
        await world.CloseAsync("2026-12", customer);

        var invoices = await world.InvoicesOfAsync(customer);
        invoices.Select(invoice => invoice.BillTo.City).Should().Equal("Lyon", "Paris");
        invoices[1].BillTo.Should().BeEquivalentTo(new
        {
            Name = "Accounts payable",
            Company = "Analytical Engines",
            Address = "1 Rue de la Paix",
            AddressLine2 = "Escalier B",
            PostalCode = "75002",
            CountryCode = "FR",
            TaxId = "FR40303265045",
            StateOrProvince = (string?)null,
        });
        world.Outbox.Messages.Select(message => message.To).Should().AllBe("accounts@example.org");
    }

    [Test]
    public async Task WithoutBillingInformationTheInvoiceIsMadeOutToTheCustomer()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync();

        await world.CloseAsync("2026-11", customer);

        (await world.InvoiceOfAsync(customer)).BillTo.Should().Be(new BillTo { Name = "Ada Lovelace" });
        world.Outbox.Messages.Single().To.Should().Be(customer.LoginId);
    }

    [Test]
    public async Task AReplacedCardIsOnTheNextInvoiceAndTheEarlierOneKeepsTheOldCard()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync(BillingWorld.Approving);
        await world.CloseAsync("2026-11", customer);
        (await world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card(BillingWorld.AlsoApproving, version: 1))).Succeeded.Should().BeTrue();

        await world.CloseAsync("2026-12", customer);

        (await world.InvoicesOfAsync(customer)).Select(invoice => invoice.Card!.ToString()).Should().Equal("Visa ending in 1881", "Visa ending in 1111");
        (await world.ChargesAsync()).Select(charge => charge.LastFour).Should().Equal("1111", "1881");
    }

    [Test]
    public async Task ADeclineLeavesPaymentDueAndTellsTheCustomerOnce()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync(BillingWorld.DeclinedLater);

        var closed = await world.CloseAsync("2026-11", customer);
        await world.CloseAsync("2026-11", customer);

        closed.Single().Should().BeEquivalentTo(new { Card = "Visa ending in 0341", Status = "Payment due" });
        world.Portal.Gateway.Requests.Should().Be(1, "a card that was declined is not tried again");
        world.Outbox.Messages.Should().ContainSingle().Which.Subject.Should().Be("Payment due for invoice INV-2026-11-0001");
        (await world.ChargesAsync()).Should().BeEmpty();
    }

    [Test]
    public async Task AfterADeclineANewCardIsChargedRightAway()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync(BillingWorld.DeclinedLater);
        await world.CloseAsync("2026-11", customer);

        await world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card(version: 1));

        (await world.InvoiceOfAsync(customer)).Should().Match<Invoice>(invoice =>
            invoice.Status == InvoiceStatus.Paid && invoice.Card!.LastFour == "1111" && invoice.Declines == 1);
        (await world.ChargesAsync()).Should().ContainSingle().Which.LastFour.Should().Be("1111");
        world.Outbox.Messages.Select(message => message.Subject).Should().Equal(
            "Payment due for invoice INV-2026-11-0001", "Your credit card information was changed", "Invoice INV-2026-11-0001");
    }

    [Test]
    public async Task AllDueMonthsAreChargedToANewCardOldestFirst()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync(BillingWorld.DeclinedLater);
        await world.CloseAsync("2026-10", customer);
        await world.CloseAsync("2026-11", customer);

        await world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card(version: 1));

        (await world.InvoicesOfAsync(customer)).Should().OnlyContain(invoice => invoice.Status == InvoiceStatus.Paid);
        world.Outbox.Messages.TakeLast(2).Select(message => message.Subject).Should().Equal("Invoice INV-2026-10-0001", "Invoice INV-2026-11-0001");
    }

    [Test]
    public async Task ASecondCardThatIsDeclinedTooIsAnotherNotice()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync(BillingWorld.DeclinedLater);
        await world.CloseAsync("2026-11", customer);

        await world.PutOnFileAsync(customer, BillingWorld.DeclinedLater);
        await world.CloseAsync("2026-11", customer);

        (await world.InvoiceOfAsync(customer)).Declines.Should().Be(2);
        world.Outbox.Messages.Should().HaveCount(2);
    }

    [Test]
    public async Task WithoutACardPaymentIsDueAndTheFirstCardIsChargedRightAway()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerAsync();

        (await world.CloseAsync("2026-11", customer)).Single().Should().BeEquivalentTo(new { Card = (string?)null, Status = "Payment due" });
        await world.CloseAsync("2026-11", customer);
        world.Outbox.Messages.Should().ContainSingle().Which.Text.Should().Contain("There is no card on file");
        await world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card());

        (await world.InvoiceOfAsync(customer)).Status.Should().Be(InvoiceStatus.Paid);
        (await world.ChargesAsync()).Should().ContainSingle();
    }

    [TestCase(BillingWorld.LosesItsAnswer)]
    [TestCase(BillingWorld.AnswersTwice)]
    public async Task ALostOrDoubledAnswerIsOneCharge(string number)
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync(number);

        (await world.CloseAsync("2026-11", customer)).Single().Status.Should().Be("Paid");

        (await world.ChargesAsync()).Should().ContainSingle();
        world.Outbox.Messages.Should().ContainSingle();
    }

    [Test]
    public async Task WhileTheGatewayDoesNotAnswerPaymentIsDueAndNobodyIsAlarmed()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync();
        world.Portal.Gateway.IsUnreachable = true;
        (await world.CloseAsync("2026-11", customer)).Single().Status.Should().Be("Payment due");
        world.Outbox.Messages.Should().BeEmpty();

        world.Portal.Gateway.IsUnreachable = false;
        (await world.CloseAsync("2026-11", customer)).Single().Status.Should().Be("Paid");

        (await world.ChargesAsync()).Should().ContainSingle();
        world.Outbox.Messages.Should().ContainSingle();
    }

    [Test]
    public async Task AMailServerThatRefusesDoesNotStopTheCloseAndTheInvoiceIsMailedLater()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync();
        world.Outbox.IsRefusing = true;
        (await world.CloseAsync("2026-11", customer)).Single().Status.Should().Be("Paid");

        world.Outbox.IsRefusing = false;
        await world.CloseAsync("2026-11", customer);

        world.Outbox.Messages.Should().ContainSingle();
        (await world.ChargesAsync()).Should().ContainSingle();
    }

    [Test]
    public async Task OneCustomerWhoCanNotBeChargedDoesNotHoldUpTheOthers()
    {
        await using var world = await BillingWorld.CreateAsync();
        var broken = await world.AddCustomerAsync(plan: "discontinued");
        var customer = await world.AddCustomerWithCardAsync();

        var close = await FluentActions.Awaiting(() => world.CloseAsync("2026-11")).Should().ThrowAsync<AggregateException>();

        close.Which.Message.Should().Contain("closed for 1 customers and could not be closed for 1");
        close.Which.InnerExceptions.Single().Message.Should().Contain($"{broken.Id}").And.Contain("discontinued");
        (await world.InvoiceOfAsync(customer)).Status.Should().Be(InvoiceStatus.Paid);
    }

    [Test]
    public async Task TwoInstancesThatCloseAtOnceChargeAndMailEachCustomerOnce()
    {
        await using var world = await BillingWorld.CreateAsync();
        await using var other = world.Start();
        var customers = new List<Customer>();
        for (var count = 0; count < 4; count++)
        {
            customers.Add(await world.AddCustomerWithCardAsync());
        }

        var closes = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => Task.Run(() =>
            (number % 2 == 0 ? world.Portal : other).BillingRun.ExecuteAsync(BillingPeriod.Parse("2026-11")))));

        closes.Should().AllSatisfy(closed => closed.Should().HaveCount(4));
        (await world.ChargesAsync()).Should().HaveCount(4);
        world.Outbox.Messages.Select(message => message.To).Should().BeEquivalentTo(customers.Select(customer => customer.LoginId));
        (await world.Portal.ReadAsync(database => database.Set<Invoice>().Select(invoice => invoice.Sequence).ToListAsync()))
            .Should().BeEquivalentTo([1, 2, 3, 4]);
    }
}
