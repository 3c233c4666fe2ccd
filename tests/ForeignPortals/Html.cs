using System.Net;

namespace PortalAcceptance.ForeignPortals;

internal static class Html
{
    public static string Encode(string? text) => WebUtility.HtmlEncode(text ?? "");

    public static string Join(IEnumerable<string> parts) => string.Concat(parts);
}
