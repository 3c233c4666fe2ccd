using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PortalAcceptance.Portal.Pages.Components;

/// <summary>
/// The options of a list. Their HTML is made once, when it is first shown: the account settings have some seven hundred
/// options, and to encode them for each request would be most of the work of answering it.
/// </summary>
[CollectionBuilder(typeof(ChoiceList), nameof(Of))]
public sealed class ChoiceList : IReadOnlyCollection<Choice>
{
    private readonly Choice[] _choices;
    private Options? _options;

    private ChoiceList(Choice[] choices) => _choices = choices;

    /// <inheritdoc/>
    public int Count => _choices.Length;

    /// <summary>A list of these options, in this order.</summary>
    public static ChoiceList Of(ReadOnlySpan<Choice> choices) => new(choices.ToArray());

    /// <summary>The options as HTML, with the one of this value selected, if it is among them.</summary>
    public IHtmlContent Select(string? value) => new Selection(this, value ?? "");

    /// <inheritdoc/>
    public IEnumerator<Choice> GetEnumerator() => _choices.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Made twice if two requests are the first at the same moment: they come out the same.
    private Options EncodedWith(HtmlEncoder encoder) => _options ??= new Options(_choices, encoder);

    private sealed class Options
    {
        private const string Selected = " selected";

        private readonly char[] _html;
        private readonly Dictionary<string, int> _placesToSelect = [];

        public Options(Choice[] choices, HtmlEncoder encoder)
        {
            var html = new StringBuilder();
            foreach (var choice in choices)
            {
                html.Append("<option value=\"").Append(encoder.Encode(choice.Value)).Append('"');
                _placesToSelect.TryAdd(choice.Value, html.Length);
                html.Append('>').Append(encoder.Encode(choice.Label)).Append("</option>");
            }

            _html = html.ToString().ToCharArray();
        }

        public void WriteTo(TextWriter writer, string selected)
        {
            var written = 0;
            if (_placesToSelect.TryGetValue(selected, out var place))
            {
                writer.Write(_html, 0, place);
                writer.Write(Selected);
                written = place;
            }

            writer.Write(_html, written, _html.Length - written);
        }
    }

    private sealed class Selection(ChoiceList list, string value) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => list.EncodedWith(encoder).WriteTo(writer, value);
    }
}
