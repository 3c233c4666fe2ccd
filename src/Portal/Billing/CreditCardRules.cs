using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Billing;

internal sealed class CreditCardRules(CustomerClock clock) : ICreditCardRules
{
    public const int YearsAhead = 20;

    public FieldErrors Check(CreditCard card, TimeZoneInfo zone)
    {
        var today = clock.GetUtcNow().DateIn(zone);
        var digits = card.Digits;
        var type = CardBrand.Named(card.Type);
        var issuer = CardBrand.IssuerOf(digits);
        var (month, year) = (card.ExpirationMonth, card.ExpirationYear);
        var code = card.Code;
        // Without a known brand, the length that most brands use.
        var codeLength = (type ?? issuer)?.SecurityCodeLength ?? 3;

        return new FieldErrors()
            .Refuse(type is null, nameof(card.Type), "Choose a card type.")
            .Require(nameof(card.Number), digits, "Enter the card number.")
            .Refuse(!IsIssuedBy(issuer, digits), nameof(card.Number), "This card number is not valid.")
            .Refuse(type is not null && type != issuer, nameof(card.Number), "The card number does not match the card type.")
            .Refuse(month is not (>= 1 and <= 12), nameof(card.ExpirationMonth), "Choose the expiration month.")
            .Refuse(year == today.Year && month < today.Month, nameof(card.ExpirationMonth), "This card has expired.")
            .Refuse(year is null, nameof(card.ExpirationYear), "Choose the expiration year.")
            .Refuse(year < today.Year, nameof(card.ExpirationYear), "This card has expired.")
            .Refuse(year > today.Year + YearsAhead, nameof(card.ExpirationYear), "The expiration year is too far ahead.")
            .Require(nameof(card.SecurityCode), code, "Enter the security code.")
            .Refuse(
                code.Length != codeLength || !code.All(char.IsAsciiDigit),
                nameof(card.SecurityCode), "The security code must have {0} digits.", codeLength);
    }

    private static bool IsIssuedBy(CardBrand? brand, string digits) =>
        brand is not null && digits.All(char.IsAsciiDigit) && brand.HasNumbersOfLength(digits.Length)
        && (!brand.HasCheckDigits || PassesLuhn(digits));

    // ISO/IEC 7812-1, annex B.
    internal static bool PassesLuhn(string digits)
    {
        var sum = 0;
        for (var place = 0; place < digits.Length; place++)
        {
            var value = (digits[^(place + 1)] - '0') * (1 + place % 2);
            sum += value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }
}
