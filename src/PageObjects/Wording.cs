using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PortalAcceptance.PageObjects;

/// <summary>
/// What the portal under test shows for each canonical (English) label and message. Gettext style: a text without an
/// entry is shown as it is. An entry may hold placeholders: <c>"Use no more than {0} characters."</c> stands for that
/// sentence with any number in it. Where one canonical text is shown in two ways, one of them has a context before a
/// bar, as in <c>"button|Update password"</c>. In the map of another portal, <c>null</c> stands for what it doesn't have.
/// </summary>
public sealed partial class Wording
{
    /// <summary>The locale in which the portal marks each text of its catalog, so that one that is not translated shows.</summary>
    public const string PseudoLocale = "en-XA";

    private const string OpeningMark = "[!! ";
    private const string ClosingMark = " !!]";

    private static readonly JsonSerializerOptions _format = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly Dictionary<string, string> _texts;
    private readonly List<(Regex Canonical, string Shown)> _templates;

    private Wording(string locale, Dictionary<string, string> texts)
    {
        Locale = locale;
        _texts = texts;
        _templates = [.. texts.Where(text => Placeholder().IsMatch(text.Key)).Select(text => (AsPattern(text.Key), text.Value))];
    }

    /// <summary>The browser locale in which these texts are shown, as a BCP 47 tag such as <c>fr-FR</c>.</summary>
    public string Locale { get; }

    /// <summary>The language of <see cref="Locale"/>, as an ISO 639 code such as <c>fr</c>.</summary>
    public string Language => Locale.Split('-')[0];

    /// <summary>How numbers, dates and amounts are written.</summary>
    public CultureInfo Culture => CultureInfo.GetCultureInfo(IsPseudo ? PageObjects.Language.Canonical.Locale : Locale);

    /// <summary>Whether each text is shown with marks.</summary>
    public bool IsPseudo => Locale == PseudoLocale;

    /// <summary>The wording of emails, which have no marks.</summary>
    public Wording OfEmails => IsPseudo ? For(PageObjects.Language.Canonical.Locale) : this;

    /// <summary>The map of a portal's own texts, if these are from one.</summary>
    public string? Own { get; private init; }

    /// <summary>Every canonical text that has an entry, with what is shown for it.</summary>
    public IReadOnlyDictionary<string, string> Entries => _texts;

    /// <summary>
    /// Reads the wording for a locale: <c>fr-CA.json</c> if there is one, else <c>fr.json</c>; for English without either,
    /// the canonical texts.
    /// </summary>
    /// <param name="locale">A BCP 47 tag, such as <c>fr-FR</c>.</param>
    /// <param name="folder">The folder of the maps; the <c>wording</c> folder beside this assembly when not given.</param>
    /// <exception cref="NotSupportedException">The locale's language is not one of <see cref="PageObjects.Language.All"/>.</exception>
    /// <exception cref="InvalidDataException">The map is missing, or not a JSON object of texts.</exception>
    public static Wording For(string locale, string? folder = null)
    {
        folder ??= PageObjects.Language.Folder;
        var language = PageObjects.Language.Of(locale);
        return FileOf(folder, locale, language.Code) is { } file ? new Wording(locale, Read(file))
            : language == PageObjects.Language.Canonical ? new Wording(locale, [])
            : throw new InvalidDataException($"There are no texts for \"{locale}\": {Path.Combine(folder, $"{language.Code}.json")} is missing.");
    }

    /// <summary>Reads the wording of another portal for a locale: its own map over the suite's texts in that language.</summary>
    /// <param name="locale">A BCP 47 tag, such as <c>fr-FR</c>.</param>
    /// <param name="folder">The folder of the portal's own maps.</param>
    /// <exception cref="InvalidDataException">There are no texts in the language, or a map is not a JSON object of texts.</exception>
    public static Wording OfPortal(string locale, string folder)
    {
        var code = locale.Split('-')[0].ToLowerInvariant();
        var isKnown = PageObjects.Language.All.Any(language => language.Code == code);
        if (FileOf(folder, locale, code) is not { } file)
        {
            return isKnown ? For(locale) : throw new InvalidDataException(
                $"There are no texts for \"{locale}\": add what the portal shows as {Path.Combine(folder, $"{code}.json")}.");
        }

        // The portal's own come first: of two templates that match a text, the first one counts.
        var texts = Read(file);
        foreach (var (canonical, shown) in isKnown ? For(locale)._texts : [])
        {
            texts.TryAdd(canonical, shown);
        }

        return new Wording(locale, texts) { Own = file };
    }

    /// <summary>Every canonical text that some language of the suite has an entry for: what a portal's own map may name, by itself, with
    /// a context, or with values filled in.</summary>
    public static IReadOnlyCollection<string> Canonical { get; } =
        [.. PageObjects.Language.All.SelectMany(language => For(language.Code).Entries.Keys).Distinct()];

    /// <summary>Whether a portal's own map may have an entry for a text.</summary>
    public static bool IsCanonical(string text) =>
        Canonical.Contains(text) || Canonical.Contains(text[(text.IndexOf('|') + 1)..])
        || Canonical.Any(template => Placeholder().IsMatch(template) && AsPattern(template).IsMatch(text));

    /// <summary>What the portal shows for a canonical text; empty when it has nothing like it.</summary>
    public string Shown(string canonical)
    {
        if (IsPseudo)
        {
            return Marked(canonical);
        }

        if (_texts.TryGetValue(canonical, out var exact))
        {
            return exact;
        }

        foreach (var (pattern, shown) in _templates)
        {
            if (pattern.Match(canonical) is { Success: true } match)
            {
                return Placeholder().Replace(shown, placeholder => Shown(match.Groups[$"p{placeholder.Groups[1].Value}"].Value));
            }
        }

        // A text with a context falls back to the text alone.
        return canonical.IndexOf('|') is > 0 and var bar ? Shown(canonical[(bar + 1)..]) : canonical;
    }

    /// <summary>What the portal may show for an option: some are data, such as a card type, and have no marks.</summary>
    /// <param name="shown">The option as a text of the portal's catalog is shown.</param>
    public IReadOnlyList<string> OptionsLike(string shown) => IsPseudo ? [shown, PartOf(shown)] : [shown];

    /// <summary>A text as it is shown within a longer one, which has the marks.</summary>
    /// <param name="shown">The text as it is shown by itself.</param>
    public string PartOf(string shown) => IsPseudo ? shown.Replace(OpeningMark, "").Replace(ClosingMark, "") : shown;

    // Email addresses are names of buttons.
    private static string Marked(string text) =>
        text.Length == 0 || text.StartsWith(OpeningMark, StringComparison.Ordinal) || EmailAddress().IsMatch(text) ? text : $"{OpeningMark}{text[(text.IndexOf('|') + 1)..]}{ClosingMark}";

    private static string? FileOf(string folder, string locale, string code) =>
        new[] { locale, code }.Select(name => Path.Combine(folder, $"{name}.json")).FirstOrDefault(File.Exists);

    private static Dictionary<string, string> Read(string file)
    {
        try
        {
            var texts = JsonSerializer.Deserialize<Dictionary<string, string?>>(File.ReadAllText(file), _format) ?? [];
            return texts.ToDictionary(text => text.Key, text => text.Value ?? "");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException(
                $"{file}: a wording map is a JSON object of texts, {{\"canonical\": \"shown\"}}; correct {error.Path ?? "it"} (line {error.LineNumber + 1}).", error);
        }
    }

    private static Regex AsPattern(string template) =>
        new("^" + Placeholder().Replace(Regex.Escape(template).Replace(@"\{", "{"), "(?<p$1>.+?)") + "$", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"^\S+@\S+$")]
    private static partial Regex EmailAddress();

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Placeholder();
}
