using System.Text.Json.Nodes;

namespace Reqnroll.StandIn.Tests.Support;

/// <summary>Cucumber's own test data, copied beside the tests.</summary>
internal static class TestDataFile
{
    public static string PathOf(params string[] parts) => Path.Combine([AppContext.BaseDirectory, "TestData", .. parts]);

    public static IEnumerable<JsonObject> List(string name) => JsonNode.Parse(File.ReadAllText(PathOf(name)))!.AsArray().Select(item => item!.AsObject());
}
