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
}
