namespace PortalAcceptance.Portal.Billing;

// Stored by name.
internal enum InvoiceStatus
{
    PaymentDue,

    Paid,
}
