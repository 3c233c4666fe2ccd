using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PortalAcceptance.Portal.Pages.Components;

/// <summary>The attributes of an element, with a blank before each.</summary>
public sealed class HtmlAttributes : IHtmlContent
{
    private readonly List<(string Name, string? Value)> _attributes = [];

    /// <summary>Adds an attribute, unless its value is null.</summary>
    public HtmlAttributes Set(string name, string? value)
    {
        if (value is not null)
        {
            _attributes.Add((name, value));
        }

        return this;
    }

    /// <summary>Adds an attribute that needs no value, or leaves it out.</summary>
    public HtmlAttributes Set(string name, bool isSet)
    {
        if (isSet)
        {
            _attributes.Add((name, null));
        }

        return this;
    }

    /// <inheritdoc/>
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
