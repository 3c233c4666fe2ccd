using System.Net.Http.Headers;
using System.Text;

namespace PortalAcceptance.Portal.Tests.BadInput;

internal static class FormBody
{
    private const string Type = "application/x-www-form-urlencoded";

    public static HttpContent Encoded(IEnumerable<(string Name, string Value)> fields) =>
        Raw(string.Join('&', fields.Select(field => $"{Encode(field.Name)}={Encode(field.Value)}")));

    public static HttpContent InParts(IEnumerable<(string Name, string Value)> fields, string? fileField = null)
    {
        var form = new MultipartFormDataContent("a-boundary");
        foreach (var (name, value) in fields)
        {
            var part = new ByteArrayContent(Encoding.UTF8.GetBytes(value));
            // The name is encoded because a line break in it would start another header.
            var disposition = $"form-data; name=\"{Encode(name)}\"" + (name == fileField ? "; filename=\"a.exe\"" : "");
            part.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
            form.Add(part);
        }

        return form;
    }

    public static HttpContent Raw(string text) => As(Type, text);

    public static HttpContent As(string type, string text)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }

    // Returns the text that the portal reads after Encode. Bytes that aren't valid UTF-8 stay percent-encoded.
    public static string AsRead(string text)
    {
        var read = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            var isPair = at + 1 < text.Length && char.IsSurrogatePair(text, at);
            read.Append(isPair ? text.Substring(at++, 2) : char.IsSurrogate(text[at]) ? Encode(text[at].ToString()) : text[at].ToString());
        }

        return read.ToString();
    }

    // Percent-encodes the text. A lone surrogate becomes three bytes, which aren't valid UTF-8.
    public static string Encode(string text)
    {
        var encoded = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text, at))
            {
                encoded.Append(Uri.EscapeDataString(text.AsSpan(at++, 2)));
            }
            else if (char.IsSurrogate(text[at]))
            {
                encoded.Append($"%{0xe0 | text[at] >> 12:X2}%{0x80 | text[at] >> 6 & 0x3f:X2}%{0x80 | text[at] & 0x3f:X2}");
            }
            else
            {
                encoded.Append(Uri.EscapeDataString(text.AsSpan(at, 1)));
            }
        }

        return encoded.ToString();
    }
}
