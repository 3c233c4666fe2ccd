using System.Text;
using System.Text.Json;

namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>Reads JSON with comments and trailing commas into nodes that know their line.</summary>
internal static class ConfigFile
{
    private static readonly JsonReaderOptions _options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a configuration file.</summary>
    /// <param name="path">The file; messages name it so.</param>
    /// <exception cref="RunSettingsException">It can't be read, isn't JSON, or isn't an object.</exception>
    public static ConfigNode Read(string path)
    {
        byte[] json;
        try
        {
            json = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunSettingsException($"The configuration file {path} can't be read ({e.Message.TrimEnd('.')}); correct --config or PORTAL_CONFIG.", e);
        }
        return Parse(json, path);
    }

    private static ConfigNode Parse(ReadOnlySpan<byte> json, string path)
    {
        var content = json.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
        var reader = new Utf8JsonReader(content, _options);
        try
        {
            reader.Read();
            var root = ReadValue(ref reader, content, path, "", 1);
            reader.Read();
            return root.Kind == JsonValueKind.Object
                ? root
                : throw new RunSettingsException($"{path}, line 1: the file must contain one object, {{ … }}, not {root.Shown}.");
        }
        catch (JsonException e)
        {
            var reason = e.Message.Split(" LineNumber:")[0].TrimEnd('.');
            throw new RunSettingsException($"{path}, line {e.LineNumber + 1}, column {e.BytePositionInLine + 1}: this is not valid JSON ({reason}); correct it there.", e);
        }
    }

    private static ConfigNode ReadValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, string path, string key, int line)
    {
        var place = $"{path}, line {line}";
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new ConfigNode(JsonValueKind.Object, "", key, place) { Members = ReadMembers(ref reader, json, path, key) },
            JsonTokenType.StartArray => new ConfigNode(JsonValueKind.Array, "", key, place) { Items = ReadItems(ref reader, json, path, key) },
            JsonTokenType.String => new ConfigNode(JsonValueKind.String, reader.GetString()!, key, place),
            JsonTokenType.Number => new ConfigNode(JsonValueKind.Number, Encoding.UTF8.GetString(reader.ValueSpan), key, place),
            JsonTokenType.True => new ConfigNode(JsonValueKind.True, "true", key, place),
            JsonTokenType.False => new ConfigNode(JsonValueKind.False, "false", key, place),
            _ => new ConfigNode(JsonValueKind.Null, "null", key, place),
        };
    }

    private static Dictionary<string, ConfigNode> ReadMembers(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, string path, string key)
    {
        var members = new Dictionary<string, ConfigNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            var memberKey = key.Length == 0 ? name : $"{key}.{name}";
            var line = LineAt(json, reader.TokenStartIndex);
            reader.Read();
            var member = ReadValue(ref reader, json, path, memberKey, line);
            if (!members.TryAdd(name, member))
            {
                throw member.Refuse("is set twice; remove one.");
            }
        }
        return members;
    }

    private static List<ConfigNode> ReadItems(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, string path, string key)
    {
        var items = new List<ConfigNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader, json, path, $"{key}[{items.Count}]", LineAt(json, reader.TokenStartIndex)));
        }
        return items;
    }

    private static int LineAt(ReadOnlySpan<byte> json, long index) => 1 + json[..(int)index].Count((byte)'\n');
}
