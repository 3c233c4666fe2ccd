using System.Text.Json.Nodes;

namespace PortalAcceptance.DocumentationBenchmark;

// Repeats the scenarios of a real run under other names, as if they were other features of a larger suite.
internal static class MultipliedRun
{
    private static readonly string[] _repeated =
    [
        "source", "gherkinDocument", "pickle", "testCase", "testCaseStarted", "testStepStarted", "testStepFinished", "testCaseFinished", "attachment",
    ];

    // What belongs to the whole run.
    private static readonly string[] _shared = ["hookId", "stepDefinitionIds", "testRunStartedId", "workerId"];

    public static async Task<int> WriteAsync(string messages, string file, int scenarios)
    {
        var lines = await File.ReadAllLinesAsync(messages);
        var once = lines.Count(line => line.StartsWith("{\"pickle\"", StringComparison.Ordinal));
        if (once == 0)
        {
            throw new Benchmarks.BenchmarkException($"{messages} has no scenarios; run the suite first.");
        }

        await using var writer = new StreamWriter(file);
        foreach (var line in lines)
        {
            await writer.WriteLineAsync(line);
        }

        var copies = (scenarios + once - 1) / once;
        for (var copy = 2; copy <= copies; copy++)
        {
            foreach (var message in lines.Select(line => JsonNode.Parse(line)!.AsObject()).Where(message => _repeated.Contains(message.Single().Key) && !IsPicture(message)))
            {
                Rename(message, copy);
                await writer.WriteLineAsync(message.ToJsonString());
            }
        }

        return once * copies;
    }

    // Those of the tutorial, of which a larger suite has no more.
    private static bool IsPicture(JsonObject message) => ((string?)message["attachment"]?["mediaType"])?.StartsWith("image/", StringComparison.Ordinal) is true;

    private static void Rename(JsonNode? node, int copy)
    {
        if (node is JsonArray array)
        {
            foreach (var child in array)
            {
                Rename(child, copy);
            }
        }
        else if (node is JsonObject holder)
        {
            foreach (var (key, value) in holder.ToList())
            {
                if (Renamed(key, value, copy) is { } renamed)
                {
                    holder[key] = renamed;
                }
                else
                {
                    Rename(value, copy);
                }
            }

            if (holder["feature"] is JsonObject feature)
            {
                feature["name"] = $"{feature["name"]} ({copy})";
            }
        }
    }

    private static JsonNode? Renamed(string key, JsonNode? value, int copy) => (key, value) switch
    {
        _ when _shared.Contains(key) => value?.DeepClone(),
        ("uri", JsonValue uri) => uri.GetValue<string>().Replace("features/", $"features/{copy}/", StringComparison.Ordinal),
        (_, JsonValue id) when key == "id" || key.EndsWith("Id", StringComparison.Ordinal) => $"{id.GetValue<string>()}-{copy}",
        (_, JsonArray ids) when key.EndsWith("Ids", StringComparison.Ordinal) => new JsonArray([.. ids.Select(id => JsonValue.Create($"{id}-{copy}"))]),
        _ => null,
    };
}
