using System.Text.Json;

namespace PortalAcceptance.ReqnrollPlugin;

// A file for each language other than English, named after its ISO 639 code, such as fr.json, maps the English texts of steps
// and the words of their tables to translations.
public sealed class StepTexts
{
    public const string Folder = "Steps";

    private static readonly JsonSerializerOptions _json = new() { AllowDuplicateProperties = false };

    private readonly Dictionary<string, Dictionary<string, string>> _languages;

    private StepTexts(Dictionary<string, Dictionary<string, string>> languages) => _languages = languages;

    public IReadOnlyCollection<string> Languages => _languages.Keys;

    public static StepTexts In(string folder) => new(Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.json").ToDictionary(file => Path.GetFileNameWithoutExtension(file), Read)
        : []);

    public IEnumerable<string> TranslationsOf(string expression) =>
        _languages.Values.Select(texts => texts.GetValueOrDefault(expression)).OfType<string>();

    public IReadOnlyDictionary<string, string> TranslatedTo(string language) => _languages[language];

    public string Canonical(string text, string language) =>
        _languages.GetValueOrDefault(language)?.FirstOrDefault(entry => entry.Value == text).Key ?? text;

    private static Dictionary<string, string> Read(string file)
    {
        Dictionary<string, string> texts;
        try
        {
            texts = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file), _json) ?? [];
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
