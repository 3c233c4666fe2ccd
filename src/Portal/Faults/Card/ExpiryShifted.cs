using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Card;

/// <summary>Checks a card as if it expired in another month.</summary>
/// <param name="rules">The rules as they should be.</param>
/// <param name="months">How many months later.</param>
internal sealed class ExpiryShifted(ICreditCardRules rules, int months) : ICreditCardRules
{
    public FieldErrors Check(CreditCard card, TimeZoneInfo zone)
    {
        if (card is not { ExpirationMonth: >= 1 and <= 12, ExpirationYear: > 1 and < 9999 })
        {
            return rules.Check(card, zone);
        }

        var expiry = new DateOnly(card.ExpirationYear.Value, card.ExpirationMonth.Value, 1).AddMonths(months);
        return rules.Check(
            new CreditCard
            {
                Type = card.Type,
                Number = card.Number,
                ExpirationMonth = expiry.Month,
                ExpirationYear = expiry.Year,
                SecurityCode = card.SecurityCode,
            },
            zone);
    }
}
