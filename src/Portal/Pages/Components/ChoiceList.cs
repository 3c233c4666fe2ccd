using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PortalAcceptance.Portal.Pages.Components;

// The HTML is created once: the account settings have about seven hundred options, and encoding them would be most of
// the work of a request.
[CollectionBuilder(typeof(ChoiceList), nameof(Of))]
public sealed class ChoiceList : IReadOnlyCollection<Choice>
{
    private readonly Choice[] _choices;
    private Options? _options;

    private ChoiceList(Choice[] choices) => _choices = choices;

    public int Count => _choices.Length;

    public static ChoiceList Of(ReadOnlySpan<Choice> choices) => new(choices.ToArray());

    public IHtmlContent Select(string? value) => new Selection(this, value ?? "");

    public IEnumerator<Choice> GetEnumerator() => _choices.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // May be created twice by concurrent requests, with the same result.
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
