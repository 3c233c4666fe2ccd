using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NUnit.Framework;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.TestSupport;

namespace PortalAcceptance.Portal.Tests.Billing;

[Parallelizable(ParallelScope.All)]
public sealed class CloseDueMonthsTests
{
    [TestCase("Etc/UTC", "2026-12-01T00:00:00Z")]
    [TestCase("Europe/Paris", "2026-11-30T23:00:00Z")]
    [TestCase("America/New_York", "2026-12-01T05:00:00Z")]
    [TestCase("Pacific/Kiritimati", "2026-11-30T10:00:00Z")]
    [TestCase("Etc/GMT+12", "2026-12-01T12:00:00Z")]
    public async Task A_month_is_closed_when_it_has_ended_where_the_customer_is(string timeZone, string end)
    {
        await using var world = await BillingWorld.CreateAsync(end);
        var customer = await world.AddCustomerWithCardAsync(timeZone: timeZone, signedUpAt: "2026-11-01T12:00:00Z");
        world.Clock.Advance(-TimeSpan.FromSeconds(1));
        await RunAsync(world);
        (await world.InvoicesOfAsync(customer)).Should().BeEmpty("it is still November there");

        world.Clock.Advance(TimeSpan.FromSeconds(1));
        await RunAsync(world);

        (await world.InvoiceOfAsync(customer)).Should().Match<Invoice>(invoice => invoice.Period == BillingPeriod.Parse("2026-11") && invoice.Status == InvoiceStatus.Paid);
    }

    [TestCase("2027-01-01T00:00:00Z", "2026-12", Description = "The year's end.")]
    [TestCase("2028-03-01T00:00:00Z", "2028-02", Description = "After a leap day.")]
    [TestCase("2026-07-15T12:00:00Z", "2026-06", Description = "Late, because the portal was down.")]
    public async Task The_month_that_ended_last_is_closed(string now, string month)
    {
        await using var world = await BillingWorld.CreateAsync(now);
        var customer = await world.AddCustomerWithCardAsync();

        await RunAsync(world);

        (await world.InvoiceOfAsync(customer)).Period.Should().Be(BillingPeriod.Parse(month));
    }

    [Test]
    public async Task Running_again_does_nothing()
    {
        await using var world = await BillingWorld.CreateAsync();
        await world.AddCustomerWithCardAsync();
        await world.AddCustomerWithCardAsync(BillingWorld.DeclinedLater);
        await world.AddCustomerAsync();
        await RunAsync(world);

        await RunAsync(world);

        world.Portal.Gateway.Requests.Should().Be(2);
        world.Outbox.Messages.Should().HaveCount(3);
    }

    [Test]
    public async Task Nobody_is_charged_for_a_month_before_sign_up()
    {
        await using var world = await BillingWorld.CreateAsync("2026-12-15T00:00:00Z");
        var customer = await world.AddCustomerWithCardAsync(signedUpAt: "2026-12-01T00:00:00Z");

        await RunAsync(world);

        (await world.InvoicesOfAsync(customer)).Should().BeEmpty();
    }

    [Test]
    public async Task What_an_earlier_run_had_to_leave_is_taken_up()
    {
        await using var world = await BillingWorld.CreateAsync();
        var unanswered = await world.AddCustomerWithCardAsync();
        world.Portal.Gateway.IsUnreachable = true;
        await RunAsync(world);
        world.Portal.Gateway.IsUnreachable = false;
        var unmailed = await world.AddCustomerWithCardAsync();
        world.Outbox.IsRefusing = true;
        await world.CloseAsync("2026-11", unmailed);
        world.Outbox.IsRefusing = false;

        await RunAsync(world);

        (await world.InvoiceOfAsync(unanswered)).Status.Should().Be(InvoiceStatus.Paid);
        world.Outbox.Messages.Select(message => message.To).Should().BeEquivalentTo([unanswered.LoginId, unmailed.LoginId]);
        (await world.ChargesAsync()).Should().HaveCount(2);
    }

    [Test]
    public async Task One_customer_who_can_not_be_charged_does_not_hold_up_the_others()
    {
        await using var world = await BillingWorld.CreateAsync();
        await world.AddCustomerAsync(plan: "discontinued", signedUpAt: "2024-01-01T00:00:00Z");
        var customer = await world.AddCustomerWithCardAsync();

        await RunAsync(world);

        (await world.InvoiceOfAsync(customer)).Status.Should().Be(InvoiceStatus.Paid);
    }

    [Test, CancelAfter(300_000)]
    public async Task The_portal_closes_months_by_itself_as_they_end(CancellationToken cancellationToken)
    {
        await using var world = await BillingWorld.CreateAsync("2026-11-30T23:30:00Z");
        var customer = await world.AddCustomerWithCardAsync();
        await world.Portal.AutomaticClose.StartAsync(cancellationToken);
        await world.Outbox.WaitAsync(cancellationToken);
        world.Clock.Advance(TimeSpan.FromHours(1));
        await world.Outbox.WaitAsync(cancellationToken);
        await world.Portal.AutomaticClose.StopAsync(cancellationToken);

        (await world.InvoicesOfAsync(customer)).Select(invoice => $"{invoice.Period}").Should().Equal("2026-11", "2026-10");
    }

    [TestCase(null, true, Description = "Tests close the months they mean.")]
    [TestCase(false, false)]
    public async Task Months_are_left_alone_where_that_is_wanted(bool? automaticClose, bool testSupport)
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync();
        await using var portal = world.Start(services => services
            .Configure<BillingOptions>(options => options.AutomaticClose = automaticClose)
            .Configure<TestSupportOptions>(options => options.Enabled = testSupport));
        await portal.AutomaticClose.StartAsync(CancellationToken.None);

        await ((BackgroundService)portal.AutomaticClose).ExecuteTask!;

        (await world.InvoicesOfAsync(customer)).Should().BeEmpty();
    }

    private static Task RunAsync(BillingWorld world) => world.Portal.CloseDueMonths.RunAsync(CancellationToken.None);
}
