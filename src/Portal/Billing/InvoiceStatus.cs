namespace PortalAcceptance.Portal.Billing;

/// <summary>Whether an invoice is settled. Stored by name.</summary>
public enum InvoiceStatus
{
    /// <summary>The amount is still to be charged.</summary>
    PaymentDue,

    /// <summary>The amount was charged.</summary>
    Paid,
}
