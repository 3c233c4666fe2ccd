using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Tests.Billing;

namespace PortalAcceptance.Portal.Tests.Killed;

[Parallelizable(ParallelScope.All)]
internal sealed class KilledCloseTests
{
    private const int MomentsOfACustomer = 12;

    [TestCase(2, "after a save", Description = "The invoice is issued, and nothing charged.")]
    [TestCase(4, "after a charge", Description = "The gateway has charged, and its answer was lost.")]
    [TestCase(6, "after a charge", Description = "The gateway has answered, and nobody has noted it.")]
    [TestCase(8, "after a save", Description = "The payment is noted, and nobody was told.")]
    [TestCase(12, "after an email", Description = "The customer was told, and nobody has noted it.")]
    public async Task ACloseWhoseProcessIsKilledChargesEverybodyOnceWhenRunAgain(int moment, string what)
    {
        await using var world = await BillingWorld.CreateAsync();
        var first = await world.AddCustomerWithCardAsync(signedUpAt: "2025-01-01T00:00:00Z");
        var second = await world.AddCustomerWithCardAsync(BillingWorld.LosesItsAnswer, signedUpAt: "2025-01-02T00:00:00Z");
        var third = await world.AddCustomerWithCardAsync(signedUpAt: "2026-11-16T00:00:00Z");

        // The kill interrupts the second customer's close. The first is complete, and the third has not started.
        var (reached, mailed) = await Child.KillAsync(ChildProgram.Close, world.Database, MomentsOfACustomer + moment);
        reached.Should().Be(what);
        mailed.Should().Equal(what == Interruptions.AfterMail ? [first.LoginId, second.LoginId] : [first.LoginId]);
        (await world.InvoicesOfAsync(third)).Should().BeEmpty();
        world.Clock.Advance(TimeSpan.FromHours(1));

        await world.Portal.BillingRun.ExecuteAsync(ChildProgram.Month);

        await ExpectOneChargeAsync(world, first, 10.00m);
        await ExpectOneChargeAsync(world, second, 10.00m);
        await ExpectOneChargeAsync(world, third, 5.00m);
        (await world.ChargesAsync()).Should().HaveCount(3);
        world.Outbox.Messages.Select(message => message.To).Should().Equal(
            [second.LoginId, third.LoginId], "only who is not known to have been told is told now");
    }

    private static async Task ExpectOneChargeAsync(BillingWorld world, Customer customer, decimal amount)
    {
        var invoice = await world.InvoiceOfAsync(customer);
        invoice.Status.Should().Be(InvoiceStatus.Paid);
        (await world.ChargesAsync()).Where(charge => charge.IdempotencyKey.StartsWith($"{invoice.Id:N}", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Amount.Should().Be(amount);
    }
}
