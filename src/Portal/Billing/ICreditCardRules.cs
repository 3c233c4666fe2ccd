using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Billing;

internal interface ICreditCardRules
{
    // A card is valid through the last day of its month in this time zone. Errors are in the order of the fields.
    FieldErrors Check(CreditCard card, TimeZoneInfo zone);
}
