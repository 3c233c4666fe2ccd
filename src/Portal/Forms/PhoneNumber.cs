using System.Text.RegularExpressions;
using PhoneNumbers;

namespace PortalAcceptance.Portal.Forms;

// The form has no country, so that a number without a country code is only known by its digits.
internal static partial class PhoneNumber
{
    private const int FewestDigits = 6;

    // ITU-T E.164: at most fifteen digits, country code included; an extension may follow.
    private const int MostDigits = 15;

    private const string AnyNumber = "+12025550143";

    private const string NoRegion = "ZZ";

    private static readonly PhoneNumberUtil _numbers = PhoneNumberUtil.GetInstance();

    // Without the scheme of a link (RFC 3966) or the word before the number.
    public static string? TidyOrNull(string? typed) => Text.CodeOrNull(Label().Replace(Text.CodeOrNull(typed) ?? "", ""));

    // With any punctuation, with or without an extension.
    public static bool IsValid(string text)
    {
        var number = Number().Match(text).Value;
        return number.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits
            && (!number.Contains('+') || IsPossible(number))
            && IsExtension(text[number.Length..]);
    }

    private static bool IsPossible(string number) => ParseOrNull(number) is { } parsed
        && _numbers.IsPossibleNumberWithReason(parsed)
            is PhoneNumberUtil.ValidationResult.IS_POSSIBLE or PhoneNumberUtil.ValidationResult.IS_POSSIBLE_LOCAL_ONLY;

    // Anything else after a number would be read as more of it. The library knows many languages' words, but not this one.
    private static bool IsExtension(string text) => text.Length == 0
        || ParseOrNull(AnyNumber + text.Replace("poste", "ext.", StringComparison.OrdinalIgnoreCase)) is { HasExtension: true } parsed
        && parsed.NationalNumber == ParseOrNull(AnyNumber)!.NationalNumber;

    private static PhoneNumbers.PhoneNumber? ParseOrNull(string text)
    {
        try
        {
            return _numbers.Parse(text, NoRegion);
        }
        catch (NumberParseException)
        {
            // The library has no other way to say that a text is not a number.
            return null;
        }
    }

    [GeneratedRegex(@"^t[eé]l[.: ]*(?=[+(\[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^[( \[]*\+?[0-9 ().\-/\[\]]*")]
    private static partial Regex Number();
}
