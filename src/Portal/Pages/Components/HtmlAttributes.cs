using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PortalAcceptance.Portal.Pages.Components;

// Each with a space before it.
internal sealed class HtmlAttributes : IHtmlContent
{
    private readonly List<(string Name, string? Value)> _attributes = [];

    public HtmlAttributes Set(string name, string? value)
    {
        if (value is not null)
        {
            _attributes.Add((name, value));
        }

        return this;
    }

    public HtmlAttributes Set(string name, bool isSet)
    {
        if (isSet)
        {
            _attributes.Add((name, null));
        }

        return this;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (name, value) in _attributes)
        {
            writer.Write(' ');
            writer.Write(name);
            if (value is not null)
            {
                writer.Write("=\"");
                encoder.Encode(writer, value);
                writer.Write('"');
            }
        }
    }
}
