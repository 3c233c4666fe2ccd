using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Card;

/// <summary>Overlooks one thing that can be wrong with a card.</summary>
/// <param name="rules">The rules as they should be.</param>
/// <param name="overlooked">What it would say of it.</param>
internal sealed class CardErrorIgnored(ICreditCardRules rules, string overlooked) : ICreditCardRules
{
    public FieldErrors Check(CreditCard card, TimeZoneInfo zone) => rules.Check(card, zone).Without(overlooked);
}
