using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Localization;

namespace PortalAcceptance.Portal.Localization;

/// <summary>
/// The portal's texts in every language. The canonical English text is the key; the French ones stand in the
/// <c>fr.json</c> of each area, embedded in the assembly.
/// </summary>
/// <param name="logger">Hears of texts that have no translation.</param>
public sealed partial class TextCatalog(ILogger<TextCatalog> logger)
{
    private readonly FrozenDictionary<string, string> _french = Read("fr.json");

    /// <summary>The French texts by their canonical English ones.</summary>
    public IReadOnlyDictionary<string, string> French => _french;

    /// <summary>The texts in the language of a culture, with numbers, amounts and dates in its formats.</summary>
    public IStringLocalizer For(CultureInfo culture) => new TextLocalizer(this, () => culture);

    /// <summary>The texts in the language of whoever is being answered.</summary>
    public IStringLocalizer ForCurrentCulture() => new TextLocalizer(this, () => CultureInfo.CurrentUICulture);

    /// <summary>A text in the language of a culture.</summary>
    internal LocalizedString Translate(string text, CultureInfo culture, object[] arguments)
    {
        var translated = text;
        var isFound = Languages.Of(culture) == Languages.English || _french.TryGetValue(text, out translated);
        if (!isFound)
        {
            LogMissing(text, culture.Name);
            translated = text;
        }

        var shown = arguments.Length == 0 ? translated! : string.Format(culture, translated!, arguments);
        return new LocalizedString(text, shown, resourceNotFound: !isFound);
    }

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
