namespace PortalAcceptance.Portal.Sessions;

/// <summary>Who the request being answered is from.</summary>
public sealed class CurrentCustomer
{
    /// <summary>The customer; null when signed out.</summary>
    public SignedInCustomer? Value { get; internal set; }

    /// <summary>The customer, on a page that only customers reach.</summary>
    public SignedInCustomer Required =>
        Value ?? throw new InvalidOperationException("No customer is signed in; this page must ask for one.");
}
