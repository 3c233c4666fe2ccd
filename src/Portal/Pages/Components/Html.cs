using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PortalAcceptance.Portal.Pages.Components;

/// <summary>
/// HTML written as an interpolated string: the string itself is markup, and what is put into it is either text, which is
/// encoded, or HTML already.
/// </summary>
[InterpolatedStringHandler]
public sealed class Html : IHtmlContent
{
    private readonly List<(object Part, bool IsText)> _parts;

    /// <summary>Begins with nothing; the compiler calls this, and then appends part by part.</summary>
    /// <param name="markupLength">How many characters of markup there will be.</param>
    /// <param name="holes">How many things will be put into it.</param>
    public Html(int markupLength, int holes) => _parts = new(Math.Min(markupLength, holes + 1) + holes);

    /// <summary>Adds markup.</summary>
    public void AppendLiteral(string markup) => _parts.Add((markup, false));

    /// <summary>Adds text.</summary>
    public void AppendFormatted(string? text)
    {
        if (text is not null)
        {
            _parts.Add((text, true));
        }
    }

    /// <summary>Adds HTML.</summary>
    public void AppendFormatted(IHtmlContent? html)
    {
        if (html is not null)
        {
            _parts.Add((html, false));
        }
    }

    /// <inheritdoc/>
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
