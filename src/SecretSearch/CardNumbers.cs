using System.Text.RegularExpressions;

namespace PortalAcceptance.SecretSearch;

/// <summary>
/// Finds what reads like a card number in a text: a run of 13 to 19 digits, or printed in groups,
/// with an issuer's prefix and a right check digit. Digits that are part of something longer, such as an identifier,
/// a date or a fraction, are none.
/// </summary>
public static partial class CardNumbers
{
    public static IEnumerable<string> In(string text) =>
        Candidate().Matches(text)
            .Select(match => string.Concat(match.Value.Where(char.IsAsciiDigit)))
            .Where(digits => IssuerPrefix().IsMatch(digits) && PassesLuhn(digits));

    // ISO/IEC 7812-1, annex B. Doesn't use the portal's code: a search with the code under test would share its mistakes.
    private static bool PassesLuhn(string digits)
    {
        var sum = 0;
        for (var place = 0; place < digits.Length; place++)
        {
            var value = (digits[^(place + 1)] - '0') * (1 + place % 2);
            sum += value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }

    [GeneratedRegex(
        @"(?<![\w-])(?<!\d[.,:])(?:[1-9]\d{12,18}|[1-9]\d{3}(?<gap>[ -])\d{4}\k<gap>\d{4}(?:\k<gap>\d{1,4}){1,2}|3\d{3}(?<space>[ -])\d{6}\k<space>\d{4,5})(?![\w-])(?![.,:]\d)")]
    private static partial Regex Candidate();

    // Visa, Mastercard, American Express, Diners Club, Discover, JCB, UnionPay, each with the lengths of its numbers.
    [GeneratedRegex(@"^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11,16}|(?:6011|64[4-9]\d|65\d{2}|35(?:2[89]|[3-8]\d)|62\d{2}|81\d{2})\d{12,15})$")]
    private static partial Regex IssuerPrefix();
}
