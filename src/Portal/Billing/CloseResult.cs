namespace PortalAcceptance.Portal.Billing;

/// <summary>What a month's close did for one customer.</summary>
/// <param name="LoginId">The customer's login ID.</param>
/// <param name="Period">The month.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Invoice">The month's invoice; null when there is none.</param>
/// <param name="Failure">What broke; null when nothing did.</param>
public sealed record CloseResult(string LoginId, BillingPeriod Period, CloseOutcome Outcome, Invoice? Invoice = null, Exception? Failure = null)
{
    /// <summary>Whether the customer is still to be told: the mail server refused the e-mail, or somebody else is sending it.</summary>
    public bool IsUntold => Invoice is { Notice: not InvoiceNotice.None, NoticeSentAt: null };

    internal static CloseResult Of(Invoice invoice, string loginId, bool wasPaid) => new(loginId, invoice.Period, OutcomeOf(invoice, wasPaid), invoice);

    private static CloseOutcome OutcomeOf(Invoice invoice, bool wasPaid) => (invoice.Status, invoice.Notice) switch
    {
        (InvoiceStatus.Paid, _) => wasPaid ? CloseOutcome.AlreadyCharged : CloseOutcome.Charged,
        (_, InvoiceNotice.CardDeclined) => CloseOutcome.Declined,
        (_, InvoiceNotice.CardMissing) => CloseOutcome.CardMissing,
        _ => CloseOutcome.NoAnswer,
    };
}
