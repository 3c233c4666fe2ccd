namespace PortalAcceptance.Portal.TestSupport;

/// <summary>The clock of the customer being served, while test support can move it.</summary>
/// <param name="clock">Knows everybody's clock and each customer's.</param>
/// <param name="steered">Says who is being served.</param>
internal sealed class ServedCustomerClock(PortalClock clock, SteeredCustomers steered) : CustomerClock(clock)
{
    public override DateTimeOffset GetUtcNow() => clock.NowFor(steered.Served);
}
