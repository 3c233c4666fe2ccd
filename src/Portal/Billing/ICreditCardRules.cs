using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Billing;

/// <summary>What must be right about a credit card before the gateway hears of it.</summary>
public interface ICreditCardRules
{
    /// <summary>Checks a card.</summary>
    /// <param name="card">The card as typed.</param>
    /// <param name="zone">The customer's time zone: a card is valid through the last day of its month there.</param>
    /// <returns>What is wrong, in the order of the fields; empty when nothing is.</returns>
    FieldErrors Check(CreditCard card, TimeZoneInfo zone);
}
