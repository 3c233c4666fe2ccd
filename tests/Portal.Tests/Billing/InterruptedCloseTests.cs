using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Tests.Billing;

[Parallelizable(ParallelScope.All)]
internal sealed class InterruptedCloseTests
{
    [TestCase(BillingWorld.Approving)]
    [TestCase(BillingWorld.LosesItsAnswer)]
    [TestCase(BillingWorld.AnswersTwice)]
    public Task ACloseThatIsKilledAtAnyMomentChargesOnceWhenRunAgain(string number) => KillAtEachMomentAsync(
        world => world.AddCustomerWithCardAsync(number),
        async (world, customer) => await world.CloseAsync("2026-11", customer),
        async (world, customer, moment) =>
        {
            (await world.ChargesAsync()).Should().ContainSingle($"the close was killed {moment}");
            (await world.InvoiceOfAsync(customer)).Status.Should().Be(InvoiceStatus.Paid, $"the close was killed {moment}");
            ExpectNotice(world, moment, "Invoice INV-2026-11-0001");
        });

    [Test]
    public Task ADeclinedCloseThatIsKilledAtAnyMomentTellsTheCustomerWhenRunAgain() => KillAtEachMomentAsync(
        world => world.AddCustomerWithCardAsync(BillingWorld.DeclinedLater),
        async (world, customer) => await world.CloseAsync("2026-11", customer),
        async (world, customer, moment) =>
        {
            (await world.ChargesAsync()).Should().BeEmpty($"the close was killed {moment}");
            (await world.InvoiceOfAsync(customer)).Declines.Should().Be(1, $"the close was killed {moment}");
            ExpectNotice(world, moment, "Payment due for invoice INV-2026-11-0001");
        });

    [Test]
    public Task ACardThatWasReplacedAfterAKillIsNeverChargedBesideTheOldOne() => KillAtEachMomentAsync(
        world => world.AddCustomerWithCardAsync(BillingWorld.Approving),
        async (world, customer) => await world.CloseAsync("2026-11", customer),
        async (world, customer, moment) =>
        {
            var charge = (await world.ChargesAsync()).Should().ContainSingle($"the close was killed {moment}").Subject;
            (await world.InvoiceOfAsync(customer)).Card!.LastFour.Should().Be(charge.LastFour, "the invoice names the card that was charged");
        },
        (world, customer) => world.PutOnFileAsync(customer, BillingWorld.AlsoApproving));

    [Test]
    public Task ANewCardAfterADeclineIsChargedOnceWheneverSavingItIsKilled() => KillAtEachMomentAsync(
        async world =>
        {
            var customer = await world.AddCustomerWithCardAsync(BillingWorld.DeclinedLater);
            await world.CloseAsync("2026-11", customer);
            return customer;
        },
        async (world, customer) =>
        {
            await world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card(version: 1));
            await world.Portal.AutomaticClose.CloseDueMonthsAsync(CancellationToken.None);
        },
        async (world, customer, moment) =>
        {
            (await world.ChargesAsync()).Should().ContainSingle($"saving was killed {moment}").Which.LastFour.Should().Be("1111");
            (await world.InvoiceOfAsync(customer)).Status.Should().Be(InvoiceStatus.Paid, $"saving was killed {moment}");
            (await world.CardOfAsync(customer))!.Version.Should().Be(2, "the card is saved once");
        });

    private static async Task KillAtEachMomentAsync(
        Func<BillingWorld, Task<Customer>> arrange,
        Func<BillingWorld, Customer, Task> act,
        Func<BillingWorld, Customer, string, Task> expect,
        Func<BillingWorld, Customer, Task>? meanwhile = null)
    {
        var moments = 0;
        for (var isKilled = true; isKilled;)
        {
            await using var world = await BillingWorld.CreateAsync();
            var customer = await arrange(world);
            await world.RestartAsync();
            world.Portal.Interruptions.KillAt = ++moments;
            await Interruptions.SurviveAsync(() => act(world, customer));
            var moment = world.Portal.Interruptions.KilledAt;
            isKilled = moment is not null;

            await world.RestartAsync();
            // The killed instance's claim on the notice expires.
            world.Clock.Advance(TimeSpan.FromHours(1));
            await (meanwhile?.Invoke(world, customer) ?? Task.CompletedTask);
            await act(world, customer);
            await expect(world, customer, moment ?? "never");
        }

        moments.Should().BeGreaterThan(6, "there are that many moments at least to be killed at");
    }

    private static void ExpectNotice(BillingWorld world, string moment, string subject)
    {
        var subjects = world.Outbox.Messages.Select(message => message.Subject).ToList();
        subjects.Should().NotBeEmpty($"no notice may be lost, even if the close is killed {moment}").And.AllBe(subject);
        subjects.Count.Should().BeLessThanOrEqualTo(
            moment is "after an email" or "before a save" ? 2 : 1, $"only who sends and dies before noting it makes others send again; this one died {moment}");
    }
}
