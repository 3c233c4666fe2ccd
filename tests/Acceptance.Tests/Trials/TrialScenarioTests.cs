using System.Text.Json.Nodes;
using FluentAssertions;
using NUnit.Framework;
using NUnit.Framework.Api;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Trials;

namespace PortalAcceptance.Acceptance.Tests.Trials;

[Parallelizable(ParallelScope.All)]
internal sealed class TrialScenarioTests
{
    private static readonly IReadOnlyList<TrialScenario> _all = TrialScenario.Of(ScenarioTest.In(
        new DefaultTestAssemblyBuilder().Build(typeof(ScenarioTest).Assembly, new Dictionary<string, object>())));

    [Test]
    public void EachHasANameOfItsOwn() => _all.Select(scenario => scenario.Name).Should().OnlyHaveUniqueItems();

    [Test]
    public void ThoseThatAreRecordedForFaultsExist()
    {
        var record = JsonNode.Parse(File.ReadAllText(Path.Combine(ScenarioSelection.FeaturesFolder, "..", "docs", "faults.json")))!.AsObject();

        record.Where(fault => fault.Value is { } notice && _all.All(scenario => scenario.Name != notice["scenario"]!.GetValue<string>()))
            .Select(fault => fault.Key).Should().BeEmpty("docs/faults.md names scenarios that exist; update it with: dotnet run --project src/Cli -- faults NAME…");
    }
}
