using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PortalAcceptance.Portal.Pages.Components;

// Interpolated strings as HTML: the literal parts are markup, and the values are either text, which is encoded, or
// HTML.
[InterpolatedStringHandler]
internal sealed class Html : IHtmlContent
{
    private readonly List<(object Part, bool IsText)> _parts;

    // Called by the compiler.
    public Html(int markupLength, int holes) => _parts = new(Math.Min(markupLength, holes + 1) + holes);

    public void AppendLiteral(string markup) => _parts.Add((markup, false));

    public void AppendFormatted(string? text)
    {
        if (text is not null)
        {
            _parts.Add((text, true));
        }
    }

    public void AppendFormatted(IHtmlContent? html)
    {
        if (html is not null)
        {
            _parts.Add((html, false));
        }
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (part, isText) in _parts)
        {
            switch (part)
            {
                case IHtmlContent html:
                    html.WriteTo(writer, encoder);
                    break;
                case string text when isText:
                    encoder.Encode(writer, text);
                    break;
                case string markup:
                    writer.Write(markup);
                    break;
            }
        }
    }
}
