namespace PortalAcceptance.Portal.Billing;

/// <summary>How a month's close ended for one customer.</summary>
/// <param name="Customer">The login ID.</param>
/// <param name="Number">The invoice's number.</param>
/// <param name="Period">The month, such as <c>2026-11</c>.</param>
/// <param name="Amount">The invoice's amount in <paramref name="Currency"/>.</param>
/// <param name="Currency">ISO 4217 code of the amount.</param>
/// <param name="Card">The card that was charged or declined, such as <c>Visa ending in 1111</c>; null when there was none.</param>
/// <param name="Status">The canonical English status: <c>Paid</c> or <c>Payment due</c>.</param>
public sealed record ClosedMonth(string Customer, string Number, string Period, decimal Amount, string Currency, string? Card, string Status)
{
    internal static ClosedMonth From(Invoice invoice, string loginId) => new(
        loginId, invoice.Number, invoice.Period.ToString(), invoice.Amount, invoice.Currency, invoice.Card?.ToString(), invoice.StatusText);
}
