using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.Tests.Billing;

[Parallelizable(ParallelScope.All)]
internal sealed class CloseDueMonthsTests
{
    private const string November = "2026-11-01T00:00:00Z";

    [TestCase("Etc/UTC", "2026-12-01T00:00:00Z")]
    [TestCase("Europe/Paris", "2026-11-30T23:00:00Z")]
    [TestCase("America/New_York", "2026-12-01T05:00:00Z")]
    [TestCase("Pacific/Kiritimati", "2026-11-30T10:00:00Z")]
    [TestCase("Etc/GMT+12", "2026-12-01T12:00:00Z")]
    public async Task AMonthIsClosedWhenItHasEndedWhereTheCustomerIs(string timeZone, string end)
    {
        await using var world = await BillingWorld.CreateAsync(end);
        var customer = await world.AddCustomerWithCardAsync(timeZone: timeZone, signedUpAt: "2026-11-01T12:00:00Z");
        world.Clock.AdjustTime(world.Clock.GetUtcNow() - TimeSpan.FromSeconds(1));
        await RunAsync(world);
        (await world.InvoicesOfAsync(customer)).Should().BeEmpty("it is still November there");

        world.Clock.Advance(TimeSpan.FromSeconds(1));
        await RunAsync(world);

        (await world.InvoiceOfAsync(customer)).Should().Match<Invoice>(invoice => invoice.Period == BillingPeriod.Parse("2026-11") && invoice.Status == InvoiceStatus.Paid);
    }

    [TestCase("2027-01-01T00:00:00Z", "2026-12", Description = "The year's end.")]
    [TestCase("2028-03-01T00:00:00Z", "2028-02", Description = "After a leap day.")]
    [TestCase("2026-07-15T12:00:00Z", "2026-06", Description = "Late, because the portal was down.")]
    public async Task TheMonthThatEndedLastIsClosed(string now, string month)
    {
        await using var world = await BillingWorld.CreateAsync(now);
        var customer = await world.AddCustomerWithCardAsync(signedUpAt: $"{month}-01T00:00:00Z");

        await RunAsync(world);

        (await world.InvoiceOfAsync(customer)).Period.Should().Be(BillingPeriod.Parse(month));
    }

    [Test]
    public async Task MonthsThatWereMissedAreClosedOldestFirstAndChargedOnceEach()
    {
        await using var world = await BillingWorld.CreateAsync("2026-09-10T00:00:00Z");
        var customer = await world.AddCustomerWithCardAsync(signedUpAt: "2026-08-17T00:00:00Z");
        await RunAsync(world);
        world.Clock.Advance(TimeSpan.FromDays(85));
        var whoSignedUpMeanwhile = await world.AddCustomerWithCardAsync(signedUpAt: "2026-10-16T12:00:00Z");

        await RunAsync(world);
        await RunAsync(world);

        (await world.InvoicesOfAsync(customer)).Select(invoice => (invoice.Number, invoice.Amount, invoice.Status)).Should().Equal(
            ("INV-2026-11-0001", 10.00m, InvoiceStatus.Paid),
            ("INV-2026-10-0001", 10.00m, InvoiceStatus.Paid),
            ("INV-2026-09-0001", 10.00m, InvoiceStatus.Paid),
            ("INV-2026-08-0001", 4.84m, InvoiceStatus.Paid));
        (await world.InvoicesOfAsync(whoSignedUpMeanwhile)).Select(invoice => (invoice.Number, invoice.Amount)).Should().Equal(
            ("INV-2026-11-0002", 10.00m), ("INV-2026-10-0002", 5.16m));
        (await world.ChargesAsync()).Select(charge => charge.Amount).Should().Equal(4.84m, 10.00m, 10.00m, 5.16m, 10.00m, 10.00m);
        world.Outbox.Messages.Where(message => message.To == customer.LoginId).Select(message => message.Subject).Should().Equal(
            "Invoice INV-2026-08-0001", "Invoice INV-2026-09-0001", "Invoice INV-2026-10-0001", "Invoice INV-2026-11-0001");
    }

    [Test]
    public async Task AGapThatACloseByHandLeftIsFilled()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync();
        await world.CloseAsync("2026-08");
        await world.CloseAsync("2026-10");

        await RunAsync(world);

        (await world.InvoicesOfAsync(customer)).Select(invoice => $"{invoice.Period}").Should().Equal(
            ["2026-11", "2026-10", "2026-09", "2026-08"], "what was before the first invoice was settled otherwise");
    }

    [Test]
    public async Task AMonthThatCanNotBeClosedHasTheCustomersLaterOnesWait()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync(signedUpAt: "2026-10-01T00:00:00Z");
        world.Portal.Gateway.IsBroken = true;
        await RunAsync(world);
        (await world.InvoicesOfAsync(customer)).Select(invoice => $"{invoice.Period}").Should().Equal("2026-10");
        world.Portal.Gateway.IsBroken = false;

        await RunAsync(world);

        (await world.InvoicesOfAsync(customer)).Select(invoice => $"{invoice.Period} {invoice.Status}").Should().Equal("2026-11 Paid", "2026-10 Paid");
        (await world.ChargesAsync()).Should().HaveCount(2);
    }

    [Test]
    public async Task RunningAgainDoesNothing()
    {
        await using var world = await BillingWorld.CreateAsync();
        await world.AddCustomerWithCardAsync(signedUpAt: November);
        await world.AddCustomerWithCardAsync(BillingWorld.DeclinedLater, signedUpAt: November);
        await world.AddCustomerAsync(signedUpAt: November);
        await RunAsync(world);

        await RunAsync(world);

        world.Portal.Gateway.Requests.Should().Be(2);
        world.Outbox.Messages.Should().HaveCount(3);
    }

    [Test]
    public async Task NobodyIsChargedForAMonthBeforeSignUp()
    {
        await using var world = await BillingWorld.CreateAsync("2026-12-15T00:00:00Z");
        var customer = await world.AddCustomerWithCardAsync(signedUpAt: "2026-12-01T00:00:00Z");

        await RunAsync(world);

        (await world.InvoicesOfAsync(customer)).Should().BeEmpty();
    }

    [Test]
    public async Task WhatAnEarlierRunHadToLeaveIsTakenUp()
    {
        await using var world = await BillingWorld.CreateAsync();
        var unanswered = await world.AddCustomerWithCardAsync(signedUpAt: November);
        world.Portal.Gateway.IsUnreachable = true;
        await RunAsync(world);
        world.Portal.Gateway.IsUnreachable = false;
        var unmailed = await world.AddCustomerWithCardAsync(signedUpAt: November);
        world.Outbox.IsRefusing = true;
        await world.CloseAsync("2026-11", unmailed);
        world.Outbox.IsRefusing = false;

        await RunAsync(world);

        (await world.InvoiceOfAsync(unanswered)).Status.Should().Be(InvoiceStatus.Paid);
        world.Outbox.Messages.Select(message => message.To).Should().BeEquivalentTo([unanswered.LoginId, unmailed.LoginId]);
        (await world.ChargesAsync()).Should().HaveCount(2);
    }

    [Test]
    public async Task OneCustomerWhoCanNotBeChargedDoesNotHoldUpTheOthers()
    {
        await using var world = await BillingWorld.CreateAsync();
        await world.AddCustomerAsync(plan: "discontinued", signedUpAt: November);
        var customer = await world.AddCustomerWithCardAsync(signedUpAt: November);

        await RunAsync(world);

        (await world.InvoiceOfAsync(customer)).Status.Should().Be(InvoiceStatus.Paid);
    }

    [Test, CancelAfter(300_000)]
    public async Task ThePortalClosesMonthsByItselfAsTheyEnd(CancellationToken cancellationToken)
    {
        await using var world = await BillingWorld.CreateAsync("2026-11-30T23:30:00Z");
        var customer = await world.AddCustomerWithCardAsync(signedUpAt: "2026-10-15T00:00:00Z");
        await world.Portal.AutomaticClose.StartAsync(cancellationToken);
        await world.Outbox.WaitAsync(cancellationToken);
        world.Clock.Advance(TimeSpan.FromHours(1));
        await world.Outbox.WaitAsync(cancellationToken);
        await world.Portal.AutomaticClose.StopAsync(cancellationToken);

        (await world.InvoicesOfAsync(customer)).Select(invoice => $"{invoice.Period}").Should().Equal("2026-11", "2026-10");
    }

    [Test]
    public async Task MonthsAreLeftAloneWhereThatIsWanted()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync();
        await using var portal = world.Start(services => services.Configure<BillingOptions>(options => options.AutomaticClose = false));
        await portal.AutomaticClose.StartAsync(CancellationToken.None);

        await portal.AutomaticClose.ExecuteTask!;

        (await world.InvoicesOfAsync(customer)).Should().BeEmpty();
    }

    private static Task RunAsync(BillingWorld world) => world.Portal.AutomaticClose.CloseDueMonthsAsync(CancellationToken.None);
}
