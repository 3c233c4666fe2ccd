namespace PortalAcceptance.Portal;

// The clock of the customer being served. It is scoped: singletons use the portal's clock, TimeProvider, for what
// belongs to an address, the process or everyone.
internal class CustomerClock(TimeProvider portal) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => portal.GetUtcNow();
}
