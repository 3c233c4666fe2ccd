using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.TestSupport;

// Marks each text of the catalog on English pages, so that one that is not from there shows.
internal sealed class PseudoTexts([FromKeyedServices(PseudoTexts.Plain)] IStringLocalizer texts) : IStringLocalizer
{
    // The key of the texts without marks.
    public const string Plain = "plain";

    private const string OpeningMark = "[!! ";
    private const string ClosingMark = " !!]";

    public LocalizedString this[string name] => Marked(texts[name]);

    public LocalizedString this[string name, params object[] arguments] => Marked(texts[name, [.. arguments.Select(Unmarked)]]);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => texts.GetAllStrings(includeParentCultures).Select(Marked);

    private static LocalizedString Marked(LocalizedString text) => Languages.Current == Languages.English
        ? new LocalizedString(text.Name, $"{OpeningMark}{text.Value}{ClosingMark}", text.ResourceNotFound)
        : text;

    // A text within another one has the marks of that one.
    private static object Unmarked(object argument) => argument switch
    {
        LocalizedString text => Unmarked(text.Value),
        string text => text.Replace(OpeningMark, "", StringComparison.Ordinal).Replace(ClosingMark, "", StringComparison.Ordinal),
        _ => argument,
    };
}
