using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Localization;

namespace PortalAcceptance.Portal.Localization;

// The canonical English text is the key. If one English text has several translations, the key begins with a context, as
// in gettext: "button|Update password".
internal sealed partial class TextCatalog(ILogger<TextCatalog> logger)
{
    private const char ContextEnd = '|';

    private static readonly FrozenDictionary<Language, FrozenDictionary<string, string>> _texts =
        Languages.All.Where(language => language != Languages.English).ToFrozenDictionary(language => language, Read);

    public static IEnumerable<string> InEveryLanguage(string text) =>
        _texts.Values.Select(texts => texts.GetValueOrDefault(text)).OfType<string>().Prepend(text);

    public IReadOnlyDictionary<string, string> TextsIn(Language language) =>
        _texts.GetValueOrDefault(language, FrozenDictionary<string, string>.Empty);

    public IStringLocalizer For(CultureInfo culture) => new TextLocalizer(this, () => culture);

    public IStringLocalizer ForCurrentCulture() => new TextLocalizer(this, () => CultureInfo.CurrentUICulture);

    internal LocalizedString Translate(string text, CultureInfo culture, object[] arguments)
    {
        var language = Languages.Of(culture);
        var translation = TextsIn(language).GetValueOrDefault(text);
        var isMissing = translation is null && language != Languages.English;
        if (isMissing)
        {
            LogMissing(text, culture.Name);
        }

        var format = translation ?? text[(text.IndexOf(ContextEnd) + 1)..];
        return new LocalizedString(text, arguments.Length == 0 ? format : string.Format(culture, format, Translate(arguments, culture)), isMissing);
    }

    private object[] Translate(object[] arguments, CultureInfo culture) =>
        [.. arguments.Select(argument => argument is Phrase phrase ? Translate(phrase.Text, culture, phrase.Arguments).Value : argument)];

    private static FrozenDictionary<string, string> Read(Language language)
    {
        var assembly = typeof(TextCatalog).Assembly;
        var files = assembly.GetManifestResourceNames().Where(resource => resource.StartsWith($"Localization/{language.Code}/", StringComparison.Ordinal)).ToList();
        return files.Count == 0
            ? throw new InvalidOperationException($"There are no texts in {language.Name}. Add them to src/Portal/Localization/{language.Code}.")
            : files.SelectMany(file => Read(assembly.GetManifestResourceStream(file)!)).ToFrozenDictionary();
    }

    private static Dictionary<string, string> Read(Stream file)
    {
        using (file)
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
        }
    }

    [LoggerMessage(EventId = 1, EventName = "MissingTranslation", Level = LogLevel.Warning, Message = "No {Culture} translation of \"{Text}\".")]
    private partial void LogMissing(string text, string culture);
}
