using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.Forms;

// One address has many spellings: accents composed or not, full-width characters, a domain in its own script or as
// browsers send it (xn--…). Kept is the one that people read; compared is the one that mail servers get.
internal static partial class EmailAddress
{
    // Octets: RFC 5321, 4.5.3.1.1, and 4.5.3.1.3 without the angle brackets.
    private const int LongestLocalPart = 64;
    private const int Longest = 254;

    // UTS #46, as in browsers, with letters, digits and hyphens only (RFC 1123, 2.1).
    private static readonly IdnMapping _idn = new() { UseStd3AsciiRules = true };

    public static bool IsValid(string? text) => Parse(text) is not null;

    // For people. Text that is no address is only tidied.
    public static string Tidy(string? typed) => Parse(typed) is var (local, domain, _) ? $"{local}@{domain}" : Text.Tidy(typed);

    public static string? TidyOrNull(string? typed) => Tidy(typed) is { Length: > 0 } text ? text : null;

    // For comparison. Decomposed first, because some letters with marks are composed in one case only (Unicode, D145).
    public static string Normalize(string? typed) => Parse(typed) is var (local, _, ascii)
        ? $"{local.Normalize(NormalizationForm.FormD).ToUpperInvariant().Normalize()}@{ascii.ToUpperInvariant()}"
        : NormalizeSpelling(typed);

    // For comparison with accounts from before all spellings opened one.
    public static string NormalizeSpelling(string? typed) =>
        Text.Tidy(typed) is { Length: <= Longest } text ? text.Normalize().ToUpperInvariant() : "";

    private static (string Local, string Domain, string Ascii)? Parse(string? typed)
    {
        if (typed?.Length > Longest || Plain(Text.Tidy(typed)).Normalize().Split('@') is not [var local, var domain]
            || !LocalPart().IsMatch(local) || local.EnumerateRunes().Any(Text.DrawsNothing) || Encoding.UTF8.GetByteCount(local) is not (<= LongestLocalPart and var octets))
        {
            return null;
        }

        try
        {
            var ascii = _idn.GetAscii(domain);
            var readable = Ascii.IsValid(domain) && !ascii.Contains("xn--", StringComparison.OrdinalIgnoreCase) ? domain : _idn.GetUnicode(ascii);
            // No top-level domain is a number (RFC 3696, 2).
            return octets + 1 + ascii.Length <= Longest && ascii.Split('.') is [.., _, { Length: > 0 } top] && !top.All(char.IsAsciiDigit)
                ? (local, readable, ascii)
                : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Japanese keyboards type full-width ASCII.
    private static string Plain(string text) =>
        string.Concat(text.Select(character => character is >= '\uff01' and <= '\uff5e' ? (char)(character - '\uff01' + '!') : character));

    // RFC 5322, 3.2.3, with RFC 6532, 3.2, without quotes, as in browsers (HTML, 4.10.5.1.5).
    [GeneratedRegex("""^(?!\.)(?:(?:^|\.)(?!\p{M})[^\p{Cc}\p{Cf}\p{Z}\p{Me}"(),.:;<>@[\\\]\ufffd]+)+\z""")]
    private static partial Regex LocalPart();
}
