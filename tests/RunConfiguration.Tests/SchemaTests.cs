using System.Text.Json.Nodes;

namespace PortalAcceptance.RunConfiguration.Tests;

/// <summary>The JSON schema that editors read and the table that the code reads say the same.</summary>
public class SchemaTests
{
    private static readonly JsonObject _schema =
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "shipped", "playwright.config.schema.json")))!.AsObject();

    private static readonly Dictionary<string, JsonObject> _described = Leaves(_schema["$defs"]!["settings"]!.AsObject(), "").ToDictionary();

    private static IEnumerable<Setting> SettingsOfTheFile => SettingsTable.All.Where(setting => setting.NotInFile is null);

    [Test]
    public void TheSchemaDescribesEachSettingAndNothingElse() =>
        _described.Keys.Should().BeEquivalentTo(SettingsOfTheFile.Select(setting => setting.Key));

    [TestCaseSource(nameof(SettingsOfTheFile))]
    public void TheSchemaDescribesASettingAsTheTableDoes(Setting setting)
    {
        var described = _described[setting.Key];

        described["description"]!.GetValue<string>().Should().Be(setting.Description);
        Texts(described["type"]!).Should().BeEquivalentTo(setting.JsonTypes);
        (described["enum"] is { } choices ? Texts(choices) : null).Should().Equal(setting.Choices);
        ((int?)described["minimum"]).Should().Be(setting.Minimum);
    }

    [Test]
    public void NoObjectOfTheSchemaAllowsUnknownMembers()
    {
        Objects(_schema["$defs"]!["settings"]!["properties"]!)
            .Should().OnlyContain(described => described["additionalProperties"] != null && described["additionalProperties"]!.ToJsonString() != "true");
        _schema["unevaluatedProperties"]!.GetValue<bool>().Should().BeFalse();
        _schema["properties"]!["projects"]!["items"]!["unevaluatedProperties"]!.GetValue<bool>().Should().BeFalse();
    }

    [Test]
    public void EachNameIsUsedOnce()
    {
        SettingsTable.All.Select(setting => setting.Key).Should().OnlyHaveUniqueItems();
        SettingsTable.Variables.Select(variable => variable.Name).Should().OnlyHaveUniqueItems().And.OnlyContain(name => name.StartsWith("PORTAL_"));
        SettingsTable.All.Select(setting => setting.Option).Where(option => option != null).Should().OnlyHaveUniqueItems().And.OnlyContain(option => option!.StartsWith("--"));
    }

    private static IEnumerable<KeyValuePair<string, JsonObject>> Leaves(JsonObject described, string prefix) =>
        described["properties"]!.AsObject().SelectMany(member => member.Value!.AsObject() is var value && value.ContainsKey("description")
            ? [KeyValuePair.Create(prefix + member.Key, value)]
            : Leaves(value, $"{prefix}{member.Key}."));

    private static IEnumerable<JsonObject> Objects(JsonNode node) =>
        node is JsonObject described
            ? described.Select(member => member.Value).OfType<JsonObject>().SelectMany(Objects).Concat(described["type"] is { } type && Texts(type).Contains("object") ? [described] : [])
            : [];

    private static IEnumerable<string> Texts(JsonNode node) =>
        node is JsonArray several ? several.Select(one => one!.GetValue<string>()) : [node.GetValue<string>()];
}
