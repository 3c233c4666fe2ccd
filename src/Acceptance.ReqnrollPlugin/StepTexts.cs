using System.Text.Json;

namespace PortalAcceptance.ReqnrollPlugin;

/// <summary>
/// The texts of steps in other languages than English, and the words that their tables use. Each language has a file named
/// after its ISO 639 code, such as <c>fr.json</c>: a JSON object of the English text and its translation.
/// </summary>
public sealed class StepTexts
{
    /// <summary>The folder of the files, beside the test assembly.</summary>
    public const string Folder = "Steps";

    private readonly Dictionary<string, Dictionary<string, string>> _languages;

    private StepTexts(Dictionary<string, Dictionary<string, string>> languages) => _languages = languages;

    /// <summary>The codes of the languages.</summary>
    public IReadOnlyCollection<string> Languages => _languages.Keys;

    /// <summary>Reads the files of a folder. Without the folder, there are no other languages.</summary>
    /// <exception cref="InvalidDataException">A file is not a JSON object of texts, or translates two texts alike.</exception>
    public static StepTexts In(string folder) => new(Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.json").ToDictionary(file => Path.GetFileNameWithoutExtension(file), Read)
        : []);

    /// <summary>A step's texts in the other languages.</summary>
    /// <param name="expression">Its English text, as a Cucumber expression.</param>
    public IEnumerable<string> TranslationsOf(string expression) =>
        _languages.Values.Select(texts => texts.GetValueOrDefault(expression)).OfType<string>();

    /// <summary>The English texts that have a translation.</summary>
    /// <param name="language">An ISO 639 code.</param>
    public IReadOnlyDictionary<string, string> TranslatedTo(string language) => _languages[language];

    /// <summary>The English text for a translation; the text itself if it has none.</summary>
    /// <param name="text">The translation.</param>
    /// <param name="language">Its ISO 639 code.</param>
    public string Canonical(string text, string language) =>
        _languages.GetValueOrDefault(language)?.FirstOrDefault(entry => entry.Value == text).Key ?? text;

    private static Dictionary<string, string> Read(string file)
    {
        Dictionary<string, string> texts;
        try
        {
            texts = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file)) ?? [];
        }
        catch (JsonException error)
        {
            throw new InvalidDataException(
                $"{file}: the step texts of a language are a JSON object, {{\"English text\": \"translation\"}}; correct {error.Path ?? "it"} (line {error.LineNumber + 1}).", error);
        }

        var alike = texts.GroupBy(entry => entry.Value).FirstOrDefault(group => group.Count() > 1);
        return alike is null ? texts : throw new InvalidDataException(
            $"{file}: \"{alike.Key}\" translates several texts: \"{string.Join("\", \"", alike.Select(entry => entry.Key))}\". Give each its own translation.");
    }
}
