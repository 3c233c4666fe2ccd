using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PortalAcceptance.SecretSearch;

/// <summary>How a text reads once it was put into JSON, HTML, an address, base64 or bytes.</summary>
internal static class Spellings
{
    private static readonly HtmlEncoder _lenientHtml = HtmlEncoder.Create(UnicodeRanges.All);

    // Card numbers are printed in groups, separated by a space or another character.
    private static readonly string[] _separators = [" ", "-", ".", "+", "%20", "\u00A0", "&nbsp;", "&#xA0;"];

    /// <summary>The spellings of a text. Files are read as bytes, a character each, so that UTF-8 and UTF-16 count as spellings.</summary>
    public static IEnumerable<string> Of(string text)
    {
        string[] written =
        [
            text,
            JavaScriptEncoder.Default.Encode(text),
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text),
            HtmlEncoder.Default.Encode(text),
            _lenientHtml.Encode(text),
            WebUtility.HtmlEncode(text),
            Uri.EscapeDataString(text),
            // Some encoders escape only what their syntax requires.
            text.Replace("\\", "\\\\").Replace("\"", "\\\""),
            text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;"),
            WebUtility.UrlEncode(text),
        ];
        var utf8 = Encoding.UTF8.GetBytes(text);
        return written
            .Concat(written.Select(spelling => Bytes(Encoding.UTF8.GetBytes(spelling))))
            .Append(Bytes(Encoding.Unicode.GetBytes(text)))
            .Append(Bytes(Encoding.BigEndianUnicode.GetBytes(text)))
            .Append(Convert.ToHexString(utf8))
            .Concat(Base64(utf8))
            .Distinct();
    }

    public static IEnumerable<string> OfCardNumber(string digits) =>
        Of(digits).Concat(_separators.Select(separator => Grouped(digits, separator)));

    private static string Bytes(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    // Base64 encodes three bytes as four characters, so a text within a longer text has three possible encodings. Characters
    // that also encode adjacent bytes are left out.
    private static IEnumerable<string> Base64(byte[] bytes) => Enumerable.Range(0, 3).SelectMany(before =>
    {
        var whole = Convert.ToBase64String([.. new byte[before], .. bytes]);
        var first = before == 0 ? 0 : before + 1;
        var alike = (before + bytes.Length) * 8 / 6;
        var inner = whole[first..alike];
        return new[] { inner, inner.Replace('+', '-').Replace('/', '_') };
    });

    // American Express and Diners Club print groups of 4-6-5 and 4-6-4 digits; other issuers print groups of four.
    private static string Grouped(string digits, string separator)
    {
        int[] sizes = digits.Length is 14 or 15 ? [4, 6, digits.Length - 10] : [.. digits.Chunk(4).Select(group => group.Length)];
        var start = 0;
        return string.Join(separator, sizes.Select(size => digits[start..(start += size)]));
    }
}
