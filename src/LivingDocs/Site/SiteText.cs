using System.Globalization;
using System.Text.Json;

namespace PortalAcceptance.LivingDocs.Site;

/// <summary>The language of the site's own words; scenarios keep theirs.</summary>
public sealed class SiteText
{
    private readonly IReadOnlyDictionary<string, string> _texts;

    private SiteText(string language, CultureInfo culture, IReadOnlyDictionary<string, string> texts) => (Language, Culture, _texts) = (language, culture, texts);

    /// <summary>American English, in which the texts are written.</summary>
    public static SiteText English { get; } = new("en", CultureInfo.GetCultureInfo("en-US"), new Dictionary<string, string>());

    /// <summary>French.</summary>
    public static SiteText French { get; } = new("fr", CultureInfo.GetCultureInfo("fr-FR"), Read("living-docs.fr.json"));

    /// <summary>All languages, the first one as default.</summary>
    public static IReadOnlyList<SiteText> All { get; } = [English, French];

    /// <summary>The language's tag.</summary>
    public string Language { get; }

    /// <summary>How numbers and dates are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>A text in this language.</summary>
    /// <param name="english">The English text.</param>
    /// <exception cref="KeyNotFoundException">It has no translation.</exception>
    public string this[string english] => Language == "en" ? english
        : _texts.TryGetValue(english, out var text) ? text
        : throw new KeyNotFoundException($"living-docs.{Language}.json has no text for \"{english}\".");

    /// <summary>A text with values in it.</summary>
    /// <param name="english">The English text, a format string.</param>
    /// <param name="values">The values.</param>
    public string With(string english, params object[] values) => string.Format(Culture, this[english], values);

    /// <summary>A duration, in seconds or minutes.</summary>
    public string Duration(TimeSpan duration) => duration.TotalSeconds < 60
        ? string.Format(Culture, "{0:0.0} s", duration.TotalSeconds)
        : string.Format(Culture, "{0} min {1:00} s", (int)duration.TotalMinutes, duration.Seconds);

    /// <summary>A moment, in UTC so that it means the same to everybody.</summary>
    public string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("f", Culture) + " UTC";

    private static Dictionary<string, string> Read(string resource)
    {
        using var stream = typeof(SiteText).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
