namespace PortalAcceptance.Portal.Sessions;

internal sealed class CurrentCustomer
{
    public SignedInCustomer? Value { get; internal set; }

    public SignedInCustomer Required =>
        Value ?? throw new InvalidOperationException("No customer is signed in; this page must ask for one.");
}
