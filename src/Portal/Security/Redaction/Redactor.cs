using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.Security.Redaction;

/// <summary>
/// Takes out of a text what a log must not hold, by its looks: what a query carries, e-mail addresses, card numbers, and
/// what Data Protection has sealed. What has no looks of its own, such as a password, must not be logged in the first place.
/// </summary>
internal static partial class Redactor
{
    /// <summary>Stands where something was taken out.</summary>
    public const string Mark = "[redacted]";

    // What these carry is the portal's own choice, and says which form or file it was.
    private static readonly HashSet<string> _harmlessInQueries = ["handler", "open", "v"];

    /// <summary>The text without it.</summary>
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

    [GeneratedRegex(@"[^\s@<>""'(),;:=?&/\[\]]+(?:@|%40)[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex EmailAddress();

    [GeneratedRegex(@"(?<!\d\.?)\d(?:[ -]?\d){11,18}(?!\.?\d)")]
    private static partial Regex LongNumber();
}
