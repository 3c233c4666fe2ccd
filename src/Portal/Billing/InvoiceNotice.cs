namespace PortalAcceptance.Portal.Billing;

// The latest notice owed to the customer. Stored by name.
internal enum InvoiceNotice
{
    None,

    Paid,

    CardDeclined,

    CardMissing,
}
