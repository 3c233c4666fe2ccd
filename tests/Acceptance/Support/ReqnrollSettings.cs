using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using PortalAcceptance.RunConfiguration;
using Reqnroll.Configuration.JsonConfig;

namespace PortalAcceptance.Acceptance.Support;

// Refuses unknown keys of reqnroll.json, which Reqnroll itself ignores.
internal static class ReqnrollSettings
{
    private const string FileName = "reqnroll.json";

    // Read by Reqnroll outside of its settings' own types.
    private static readonly Dictionary<string, string[]> _formatters = new() { ["message"] = ["outputFilePath"], ["html"] = ["outputFilePath"] };

    public static void Check() => Check(Path.Combine(AppContext.BaseDirectory, FileName));

    public static void Check(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            foreach (var property in json.RootElement.EnumerateObject().Where(property => property.Name != "$schema"))
            {
                if (property.Name == "formatters")
                {
                    CheckKeys(property.Value, property.Name, _formatters.Keys);
                    foreach (var formatter in property.Value.EnumerateObject())
                    {
                        CheckKeys(formatter.Value, $"{property.Name}.{formatter.Name}", _formatters[formatter.Name]);
                    }
                }
                else
                {
                    CheckKey(property, "", typeof(JsonConfig));
                }
            }
        }
        catch (JsonException error)
        {
            throw new RunSettingsException($"{FileName}, line {error.LineNumber + 1}: this is not JSON ({error.Message.TrimEnd('.')}).", error);
        }
    }

    private static void CheckKey(JsonProperty property, string parent, Type type)
    {
        var known = type.GetProperties()
            .Select(member => (Name: member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? member.Name, member.PropertyType))
            .ToList();
        var key = parent.Length > 0 ? $"{parent}.{property.Name}" : property.Name;
        var match = known.Find(member => member.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase));
        if (match.Name is null)
        {
            Refuse(key, parent.Length > 0 ? known.Select(member => member.Name) : [.. known.Select(member => member.Name), "formatters"]);
        }

        var inner = match.PropertyType!.IsGenericType ? match.PropertyType.GetGenericArguments()[0] : match.PropertyType;
        foreach (var child in Objects(property.Value).SelectMany(value => value.EnumerateObject()))
        {
            CheckKey(child, key, inner);
        }
    }

    private static void CheckKeys(JsonElement element, string parent, IReadOnlyCollection<string> known)
    {
        if (element.EnumerateObject().Select(property => property.Name).FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            Refuse($"{parent}.{unknown}", known);
        }
    }

    private static IEnumerable<JsonElement> Objects(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => [value],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static void Refuse(string key, IEnumerable<string> known) =>
        throw new RunSettingsException($"{FileName}: Reqnroll has no setting \"{key}\"; remove it or use one of {string.Join(", ", known)}.");
}
