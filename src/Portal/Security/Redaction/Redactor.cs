using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.Security.Redaction;

// Recognizes by their form: query strings, email addresses, card numbers and encrypted data. What can't be recognized,
// such as a password, must not be logged at all.
internal static partial class Redactor
{
    public const string Mark = "[redacted]";

    // These values are the portal's own, and tell which form or file was requested.
    private static readonly HashSet<string> _harmlessInQueries = ["handler", "open", "v"];

    public static string Redact(string text)
    {
        text = QueryValue().Replace(text, match => _harmlessInQueries.Contains(match.Groups["name"].Value)
            ? match.Value
            : $"{match.Groups["lead"].Value}{Mark}");
        text = SealedText().Replace(text, Mark);
        text = EmailAddress().Replace(text, Mark);
        return LongNumber().Replace(text, match => CreditCardRules.PassesLuhn(string.Concat(match.Value.Where(char.IsAsciiDigit))) ? Mark : match.Value);
    }

    [GeneratedRegex("""(?<lead>[?&](?<name>[^=&?#\s]+)=)[^&#\s"']+""")]
    private static partial Regex QueryValue();

    [GeneratedRegex(@"\bCfDJ8[\w-]+")]
    private static partial Regex SealedText();

    [GeneratedRegex(@"[^\s@<>""'(),;:=?&/\[\]]+(?:@|%40|＠)[\w\p{M}-]+(?:[.．。][\w\p{M}-]+)+")]
    private static partial Regex EmailAddress();

    [GeneratedRegex(@"(?<!\d\.?)\d(?:[ -]?\d){11,18}(?!\.?\d)")]
    private static partial Regex LongNumber();
}
