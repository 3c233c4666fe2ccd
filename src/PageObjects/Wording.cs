using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PortalAcceptance.PageObjects;

/// <summary>
/// What the portal under test shows for each canonical (English) label and message. Gettext style: a text without an
/// entry is shown as it is. An entry may hold placeholders: <c>"Use no more than {0} characters."</c> stands for that
/// sentence with any number in it. Where one canonical text is shown in two ways, one of them has a context before a
/// bar, as in <c>"button|Update password"</c>.
/// </summary>
public sealed partial class Wording
{
    /// <summary>The locale in which the portal marks each text of its catalog, so that one that is not translated shows.</summary>
    public const string PseudoLocale = "en-XA";

    private const string OpeningMark = "[!! ";
    private const string ClosingMark = " !!]";

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
        var file = new[] { locale, language.Code }
            .Select(name => Path.Combine(folder, $"{name}.json"))
            .FirstOrDefault(File.Exists);
        return file is not null ? new Wording(locale, Read(file))
            : language == PageObjects.Language.Canonical ? new Wording(locale, [])
            : throw new InvalidDataException($"There are no texts for \"{locale}\": {Path.Combine(folder, $"{language.Code}.json")} is missing.");
    }

    /// <summary>What the portal shows for a canonical text.</summary>
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

    private static Dictionary<string, string> Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file)) ?? [];
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
