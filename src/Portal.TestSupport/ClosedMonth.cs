using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.TestSupport;

internal sealed record ClosedMonth(string Customer, string Number, string Period, decimal Amount, string Currency, string? Card, string Status)
{
    public static ClosedMonth From(CloseResult result) => new(
        result.LoginId,
        result.Invoice!.Number,
        result.Period.ToString(),
        result.Invoice.Amount,
        result.Invoice.Currency,
        result.Invoice.Card?.ToString(),
        result.Invoice.StatusText);
}
