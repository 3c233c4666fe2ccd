namespace PortalAcceptance.Portal.TestSupport;

internal sealed class ServedCustomerClock(PortalClock clock, SteeredCustomers steered) : CustomerClock(clock)
{
    public override DateTimeOffset GetUtcNow() => clock.NowFor(steered.Served);
}
