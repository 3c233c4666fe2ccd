using NUnit.Framework.Api;
using PortalAcceptance.Acceptance.Selection;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tests.Selection;

internal static class SuiteScenarios
{
    public static IReadOnlyList<ScenarioTest> All { get; } =
        [.. ScenarioTest.In(new DefaultTestAssemblyBuilder().Build(typeof(ScenarioTest).Assembly, new Dictionary<string, object>()))];

    public static FeatureScenarios Features { get; } = FeatureScenarios.In(ScenarioSelection.FeaturesFolder);

    public static string Repository => SourceLines.Repository;
}
