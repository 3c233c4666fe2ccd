namespace PortalAcceptance.Portal;

/// <summary>
/// The clock of the customer being served: the portal's clock, unless a host sets it apart for this customer. A service
/// that lives as long as the portal cannot be given it, because it is scoped: what is kept for an address, for the process or
/// for everybody goes by the portal's clock, <see cref="TimeProvider"/>.
/// </summary>
/// <param name="portal">The portal's clock.</param>
public class CustomerClock(TimeProvider portal) : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => portal.GetUtcNow();
}
