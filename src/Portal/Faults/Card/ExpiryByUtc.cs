using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Card;

/// <summary>Checks a card as if every customer lived by UTC.</summary>
internal sealed class ExpiryByUtc(ICreditCardRules rules) : ICreditCardRules
{
    public FieldErrors Check(CreditCard card, TimeZoneInfo zone) => rules.Check(card, TimeZoneInfo.Utc);
}
