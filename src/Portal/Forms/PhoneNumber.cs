using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.Forms;

internal static partial class PhoneNumber
{
    private const int FewestDigits = 6;

    // ITU-T E.164: at most fifteen digits, country code included; an extension may follow.
    private const int MostDigits = 15;

    // With any punctuation, with or without an extension.
    public static bool IsValid(string text) =>
        Shape().Match(text) is { Success: true } match
        && match.Groups["number"].Value.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits;

    [GeneratedRegex(@"^(?<number>\+?[0-9 ().\-/]+?)( *(ext\.?|x|#) *[0-9]{1,6})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
