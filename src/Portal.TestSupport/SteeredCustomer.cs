namespace PortalAcceptance.Portal.TestSupport;

// A customer whom test support treats differently: one instance per customer.
internal sealed class SteeredCustomer(string loginId)
{
    public string LoginId { get; } = loginId;

    // Null until someone has signed up with the address.
    public Guid? Id { get; internal set; }
}
