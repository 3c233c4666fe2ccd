using System.Globalization;
using System.Text.Json;

namespace Reqnroll.Configuration;

/// <summary>Reads <c>reqnroll.json</c> and the environment variables that override it.</summary>
/// <param name="folder">The folder of the test assembly: the file's, and what relative paths start from.</param>
/// <param name="environment">Gets an environment variable.</param>
internal sealed class SettingsReader(string folder, Func<string, string?> environment)
{
    private const string FileName = "reqnroll.json";
    private const string DefaultMessagesFile = "reqnroll_report.ndjson";
    private const string DisabledVariable = "REQNROLL_FORMATTERS_DISABLED";
    private const string FormattersVariable = "REQNROLL_FORMATTERS";
    private const string MessageVariable = "REQNROLL_FORMATTERS_MESSAGE";
    private const string HtmlVariable = "REQNROLL_FORMATTERS_HTML";

    private static readonly JsonDocumentOptions _jsonOptions = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads the settings; without a file they are the defaults.</summary>
    /// <exception cref="ReqnrollException">A setting is unknown, of the wrong type, or not offered.</exception>
    public ReqnrollSettings Read()
    {
        var path = Path.Combine(folder, FileName);
        var settings = File.Exists(path) ? ReadFile(File.ReadAllText(path), path) : new ReqnrollSettings();
        return ReadEnvironment(settings);
    }

    private static JsonDocument Parse(string json, string where)
    {
        try
        {
            return JsonDocument.Parse(json, _jsonOptions);
        }
        catch (JsonException error)
        {
            throw new ReqnrollException($"{where} is not valid JSON: {error.Message}", error);
        }
    }

    private static ReqnrollException Unknown(string where, string key, string known) =>
        new($"{where}: '{key}' is not a setting that is offered here. Remove it, or use one of: {known}.");

    private static string Text(JsonElement value, string where, string key) => value.ValueKind == JsonValueKind.String
        ? value.GetString()!
        : throw new ReqnrollException($"{where}: '{key}' must be a string, not {value.GetRawText()}.");

    private static IEnumerable<JsonProperty> Properties(JsonElement value, string where, string key) => value.ValueKind == JsonValueKind.Object
        ? value.EnumerateObject()
        : throw new ReqnrollException($"{where}: '{key}' must be an object, not {value.GetRawText()}.");

    private ReqnrollSettings ReadFile(string json, string where)
    {
        using var document = Parse(json, where);
        ReqnrollSettings settings = new();
        foreach (var property in Properties(document.RootElement, where, "the file"))
        {
            settings = property.Name switch
            {
                "$schema" => settings,
                "language" => ReadLanguage(settings, property.Value, where),
                "runtime" => ReadRuntime(settings, property.Value, where),
                "bindingAssemblies" => settings with { BindingAssemblies = [.. ReadAssemblies(property.Value, where)] },
                "formatters" => ReadFormatters(settings, property.Value, where),
                _ => throw Unknown(where, property.Name, "language.feature, runtime.missingOrPendingStepsOutcome, bindingAssemblies, formatters.message"),
            };
        }

        return settings;
    }

    private static ReqnrollSettings ReadLanguage(ReqnrollSettings settings, JsonElement value, string where)
    {
        foreach (var property in Properties(value, where, "language"))
        {
            settings = property.Name == "feature"
                ? settings with { FeatureLanguage = Culture(Text(property.Value, where, "language.feature"), where) }
                : throw Unknown(where, $"language.{property.Name}", "language.feature");
        }

        return settings;
    }

    private static string Culture(string name, string where)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true).Name;
        }
        catch (CultureNotFoundException error)
        {
            throw new ReqnrollException($"{where}: 'language.feature' is '{name}', which is not a language. Use a code such as en or fr-FR.", error);
        }
    }

    private static ReqnrollSettings ReadRuntime(ReqnrollSettings settings, JsonElement value, string where)
    {
        foreach (var property in Properties(value, where, "runtime"))
        {
            settings = property.Name == "missingOrPendingStepsOutcome"
                ? settings with { MissingOrPendingStepsOutcome = Outcome(Text(property.Value, where, "runtime.missingOrPendingStepsOutcome"), where) }
                : throw Unknown(where, $"runtime.{property.Name}", "runtime.missingOrPendingStepsOutcome");
        }

        return settings;
    }

    private static MissingOrPendingStepsOutcome Outcome(string name, string where) =>
        Enum.TryParse<MissingOrPendingStepsOutcome>(name, ignoreCase: true, out var outcome) && Enum.IsDefined(outcome)
            ? outcome
            : throw new ReqnrollException($"{where}: 'runtime.missingOrPendingStepsOutcome' is '{name}'. Use one of: {string.Join(", ", Enum.GetNames<MissingOrPendingStepsOutcome>())}.");

    private static IEnumerable<string> ReadAssemblies(JsonElement value, string where)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            throw new ReqnrollException($"{where}: 'bindingAssemblies' must be an array of {{ \"assembly\": \"name\" }}, not {value.GetRawText()}.");
        }

        foreach (var property in value.EnumerateArray().SelectMany(item => Properties(item, where, "bindingAssemblies")))
        {
            yield return property.Name == "assembly"
                ? Text(property.Value, where, "bindingAssemblies.assembly")
                : throw Unknown(where, $"bindingAssemblies.{property.Name}", "bindingAssemblies.assembly");
        }
    }

    private ReqnrollSettings ReadFormatters(ReqnrollSettings settings, JsonElement value, string where)
    {
        foreach (var formatter in Properties(value, where, "formatters"))
        {
            if (formatter.Name != "message")
            {
                throw Unknown(where, $"formatters.{formatter.Name}", "formatters.message");
            }

            var path = DefaultMessagesFile;
            foreach (var property in Properties(formatter.Value, where, "formatters.message"))
            {
                path = property.Name == "outputFilePath"
                    ? Text(property.Value, where, "formatters.message.outputFilePath")
                    : throw Unknown(where, $"formatters.message.{property.Name}", "formatters.message.outputFilePath");
            }

            settings = settings with { MessagesFile = FullPath(path, where) };
        }

        return settings;
    }

    private ReqnrollSettings ReadEnvironment(ReqnrollSettings settings)
    {
        if (environment(FormattersVariable) is { Length: > 0 } json)
        {
            using var document = Parse(json, FormattersVariable);
            foreach (var property in Properties(document.RootElement, FormattersVariable, "the value"))
            {
                settings = property.Name == "formatters"
                    ? ReadFormatters(settings, property.Value, FormattersVariable)
                    : throw Unknown(FormattersVariable, property.Name, "formatters.message");
            }
        }

        if (environment(HtmlVariable) is { Length: > 0 } html && !IsFalse(html))
        {
            throw Unknown(HtmlVariable, "html", MessageVariable);
        }

        if (environment(MessageVariable) is { Length: > 0 } message)
        {
            settings = settings with { MessagesFile = ReadMessageVariable(message) };
        }

        return IsTrue(environment(DisabledVariable)) ? settings with { MessagesFile = null } : settings;
    }

    private string? ReadMessageVariable(string value)
    {
        if (IsFalse(value))
        {
            return null;
        }

        var path = DefaultMessagesFile;
        foreach (var setting in IsTrue(value) ? [] : value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            path = setting.Split('=', 2, StringSplitOptions.TrimEntries) is ["outputFilePath", var file]
                ? file
                : throw Unknown(MessageVariable, setting, "true, false, outputFilePath=<file>");
        }

        return FullPath(path, MessageVariable);
    }

    private string FullPath(string path, string where)
    {
        if (path.Contains('{'))
        {
            throw new ReqnrollException($"{where}: '{path}' has a substitution variable, which isn't offered here. Write the path out.");
        }

        path = path.Replace('\\', '/');
        return Path.GetFullPath(Path.Combine(folder, path.EndsWith('/') ? path + DefaultMessagesFile : path));
    }

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase) || value == "1";

    private static bool IsFalse(string value) => string.Equals(value, "false", StringComparison.OrdinalIgnoreCase) || value == "0";
}
