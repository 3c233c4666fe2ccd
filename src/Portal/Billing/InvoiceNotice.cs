namespace PortalAcceptance.Portal.Billing;

/// <summary>The latest thing that a customer is to be told about an invoice by e-mail. Stored by name.</summary>
public enum InvoiceNotice
{
    /// <summary>Nothing yet.</summary>
    None,

    /// <summary>It was paid: this is the invoice.</summary>
    Paid,

    /// <summary>The card was declined.</summary>
    CardDeclined,

    /// <summary>There is no card to charge.</summary>
    CardMissing,
}
