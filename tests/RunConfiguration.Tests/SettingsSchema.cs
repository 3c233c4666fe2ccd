using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PortalAcceptance.RunConfiguration.Tests;

internal static class SettingsSchema
{
    private static readonly JsonSerializerOptions _format = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write()
    {
        var settings = new JsonObject();
        foreach (var setting in SettingsTable.All.Where(setting => setting.NotInFile is null))
        {
            var described = JsonNode.Parse(setting.Schema)!.AsObject();
            described["description"] = setting.Description;
            var names = setting.Key.Split('.');
            names[..^1].Aggregate(settings, Group)[names[^1]] = described;
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = RunSettings.FileName,
            ["description"] = "How the acceptance scenarios are run, in Playwright Test's vocabulary. Environment variables and command-line options override the file.",
            ["type"] = "object",
            ["allowComments"] = true,
            ["allowTrailingCommas"] = true,
            ["$ref"] = "#/$defs/settings",
            ["properties"] = new JsonObject
            {
                ["$schema"] = new JsonObject { ["type"] = "string", ["description"] = "This schema" },
                ["projects"] = new JsonObject
                {
                    ["type"] = "array",
                    ["description"] = "Variants of the run, such as browsers or languages; a project's settings override those outside",
                    ["items"] = new JsonObject
                    {
                        ["type"] = "object",
                        ["$ref"] = "#/$defs/settings",
                        ["properties"] = new JsonObject
                        {
                            ["name"] = new JsonObject { ["type"] = "string", ["minLength"] = 1, ["description"] = "Unique name of the project" },
                        },
                        ["required"] = new JsonArray("name"),
                        ["unevaluatedProperties"] = false,
                    },
                },
            },
            ["unevaluatedProperties"] = false,
            ["$defs"] = new JsonObject { ["settings"] = new JsonObject { ["properties"] = settings } },
        }.ToJsonString(_format) + "\n";
    }

    private static JsonObject Group(JsonObject members, string name)
    {
        members.TryAdd(name, new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(), ["additionalProperties"] = false });
        return members[name]!["properties"]!.AsObject();
    }
}
