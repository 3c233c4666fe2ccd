using System.Globalization;
using System.Text;

namespace PortalAcceptance.Acceptance.Customers;

// Other ways in which keyboards and browsers write the same text.
internal static class Spelling
{
    public static string AsBrowsersSend(string address) => address.Split('@') is [var local, var domain]
        ? $"{local}@{new IdnMapping().GetAscii(domain)}"
        : address;

    public static string InFullWidth(string text) =>
        string.Concat(text.Select(character => character is > ' ' and <= '~' ? (char)(character - '!' + '\uff01') : character));

    public static string WithSeparateAccents(string text) => text.Normalize(NormalizationForm.FormD);

    // In the words of the features.
    public static string With(string characters, string text) => characters switch
    {
        "separate accents" => WithSeparateAccents(text),
        "non-breaking spaces" => text.Replace(' ', '\u00a0'),
        "full-width letters" => InFullWidth(text),
        "a domain in ASCII" => AsBrowsersSend(text),
        _ => throw new ArgumentOutOfRangeException(
            nameof(characters), characters, "Write \"separate accents\", \"non-breaking spaces\", \"full-width letters\" or \"a domain in ASCII\"."),
    };
}
