namespace PortalAcceptance.Portal.Billing;

internal sealed record CloseResult(string LoginId, BillingPeriod Period, CloseOutcome Outcome, Invoice? Invoice = null, Exception? Failure = null)
{
    // The mail server refused the email, or another instance is sending it.
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
