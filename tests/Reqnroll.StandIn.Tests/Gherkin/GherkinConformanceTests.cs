using System.Text.Json.Nodes;
using FluentAssertions;
using NUnit.Framework;
using Reqnroll.Parsing;
using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.Gherkin;

/// <summary>Cucumber's own test data for Gherkin.</summary>
public sealed class GherkinConformanceTests
{
    [TestCaseSource(nameof(Cases), new object[] { "pickles" })]
    public void BecomesPickles(JsonObject data)
    {
        var pickles = FeatureDocument.Parse((string)data["source"]!, "en").Pickles.Select(pickle => new JsonObject
        {
            ["name"] = pickle.Name,
            ["tags"] = new JsonArray([.. pickle.Tags.Select(tag => (JsonNode)tag.Name)]),
            ["steps"] = new JsonArray([.. pickle.Steps.Select(step => (JsonNode)step.Text)]),
            ["arguments"] = new JsonArray([.. pickle.Steps.Select(Argument).OfType<JsonNode>()]),
        });

        JsonArray actual = [.. pickles];
        actual.ToJsonString().Should().Be(data["pickles"]!.ToJsonString());
    }

    private static JsonNode? Argument(PickleStep step) => step.Table is { } table
        ? new JsonArray([.. table.Select(row => new JsonArray([.. row.Select(cell => (JsonNode)cell)]))])
        : step.DocString;

    private static IEnumerable<TestCaseData> Cases(string kind) => TestDataFile.List("gherkin.json")
        .Where(data => data.ContainsKey(kind))
        .Select(data => new TestCaseData(data).SetArgDisplayNames((string)data["name"]!));
}
