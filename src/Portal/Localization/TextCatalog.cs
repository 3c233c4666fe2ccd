using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Localization;

namespace PortalAcceptance.Portal.Localization;

// The canonical English text is the key; French texts are in the fr.json of each area. If one English text has several
// translations, the key begins with a context, as in gettext: "button|Update password".
internal sealed partial class TextCatalog(ILogger<TextCatalog> logger)
{
    private const char ContextEnd = '|';

    private readonly FrozenDictionary<string, string> _french = Read("fr.json");

    public IReadOnlyDictionary<string, string> French => _french;

    public IStringLocalizer For(CultureInfo culture) => new TextLocalizer(this, () => culture);

    public IStringLocalizer ForCurrentCulture() => new TextLocalizer(this, () => CultureInfo.CurrentUICulture);

    internal LocalizedString Translate(string text, CultureInfo culture, object[] arguments)
    {
        var french = Languages.Of(culture) == Languages.French ? _french.GetValueOrDefault(text) : null;
        var isMissing = french is null && Languages.Of(culture) != Languages.English;
        if (isMissing)
        {
            LogMissing(text, culture.Name);
        }

        var format = french ?? text[(text.IndexOf(ContextEnd) + 1)..];
        return new LocalizedString(text, arguments.Length == 0 ? format : string.Format(culture, format, Translate(arguments, culture)), isMissing);
    }

    private object[] Translate(object[] arguments, CultureInfo culture) =>
        [.. arguments.Select(argument => argument is Phrase phrase ? Translate(phrase.Text, culture, phrase.Arguments).Value : argument)];

    private static FrozenDictionary<string, string> Read(string name)
    {
        var assembly = typeof(TextCatalog).Assembly;
        var texts = new Dictionary<string, string>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(resource => resource.EndsWith(name, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            foreach (var (text, translation) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                texts[text] = translation;
            }
        }

        return texts.ToFrozenDictionary();
    }

    [LoggerMessage(EventId = 1, EventName = "MissingTranslation", Level = LogLevel.Warning, Message = "No {Culture} translation of \"{Text}\".")]
    private partial void LogMissing(string text, string culture);
}
