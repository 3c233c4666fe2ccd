using System.Globalization;
using System.Text;

namespace PortalAcceptance.Acceptance.Customers;

// Other ways in which keyboards and browsers write an address.
internal static class EmailSpelling
{
    public static string AsBrowsersSend(string address) => address.Split('@') is [var local, var domain]
        ? $"{local}@{new IdnMapping().GetAscii(domain)}"
        : address;

    public static string InFullWidth(string address) =>
        string.Concat(address.Select(character => character is > ' ' and <= '~' ? (char)(character - '!' + '\uff01') : character));

    public static string WithSeparateAccents(string address) => address.Normalize(NormalizationForm.FormD);
}
