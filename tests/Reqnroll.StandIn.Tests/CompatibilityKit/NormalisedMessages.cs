using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>
/// Messages without what differs from one Cucumber to another: identifiers become numbers; times, places in code, stack
/// traces, snippets and who ran them are left out; keys are sorted. Messages are compared by type, because when a message
/// must come is free, but the course of events is not.
/// </summary>
internal sealed class NormalisedMessages
{
    // "name" of a hook: Reqnroll's have none. "useForSnippets": Reqnroll says no. "snippets": in another language.
    private static readonly HashSet<string> _dropped =
        ["timestamp", "duration", "sourceReference", "stackTrace", "exception", "meta", "snippets", "useForSnippets", "fileName", "contentEncoding", "nanos"];

    private static readonly HashSet<string> _eventTypes =
        ["testRunStarted", "testRunHookStarted", "testRunHookFinished", "testCaseStarted", "testStepStarted", "testStepFinished", "attachment", "suggestion", "testCaseFinished", "testRunFinished"];

    private readonly Dictionary<string, string> _ids = [];

    private NormalisedMessages(IEnumerable<JsonObject> messages)
    {
        var all = messages.Where(message => !message.ContainsKey("meta")).ToList();
        var grouped = all.GroupBy(TypeOf).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        foreach (var message in grouped.SelectMany(group => group))
        {
            NumberIds(TypeOf(message), message);
        }

        ByType = Write(grouped.SelectMany(group => group));
        Course = Write(all.Where(message => _eventTypes.Contains(TypeOf(message))));
    }

    /// <summary>All messages, by type.</summary>
    public string ByType { get; }

    /// <summary>The messages about what happened, in order.</summary>
    public string Course { get; }

    public static NormalisedMessages Read(IEnumerable<string> lines) => new(lines.Select(line => JsonNode.Parse(line)!.AsObject()));

    private static string TypeOf(JsonObject message) => message.First().Key;

    private void NumberIds(string type, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject json:
                foreach (var (key, value) in json.OrderBy(property => property.Key, StringComparer.Ordinal))
                {
                    if (key == "id")
                    {
                        _ids.TryAdd((string)value!, $"{type}-{_ids.Count}");
                    }

                    NumberIds(type, value);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    NumberIds(type, item);
                }

                break;
        }
    }

    private string Write(IEnumerable<JsonObject> messages)
    {
        StringBuilder text = new();
        foreach (var message in messages)
        {
            text.Append(Normalise(message)!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })).Append('\n');
        }

        return text.ToString();
    }

    private JsonNode? Normalise(JsonNode? node) => node switch
    {
        JsonObject json => NormaliseObject(json),
        JsonArray items => new JsonArray([.. items.Select(Normalise)]),
        _ => node?.DeepClone(),
    };

    private JsonObject NormaliseObject(JsonObject json)
    {
        JsonObject result = [];
        foreach (var (key, value) in json.OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            if (_dropped.Contains(key)
                || (key == "message" && (string?)json["status"] != "FAILED")
                || (key == "name" && json.ContainsKey("sourceReference") && !json.ContainsKey("regularExpressions"))
                || (key == "children" && value is JsonArray { Count: 0 }))
            {
                continue;
            }

            // The kit attaches texts as they are, Reqnroll files in Base64.
            if (key == "id" || key.EndsWith("Id", StringComparison.Ordinal))
            {
                result[key] = _ids[(string)value!];
                continue;
            }

            if (key.EndsWith("Ids", StringComparison.Ordinal))
            {
                result[key] = new JsonArray([.. value!.AsArray().Select(id => (JsonNode)_ids[(string)id!])]);
                continue;
            }

            result[key] = key == "body" && (string?)json["contentEncoding"] == "IDENTITY"
                ? Convert.ToBase64String(Encoding.UTF8.GetBytes((string)value!))
                : Normalise(value);
        }

        return result;
    }
}
