using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Trials;

// Id is that of the NUnit test, and lasts as long as its tree. Name is the same in every run.
internal sealed record TrialScenario(string Id, string Name, IReadOnlyCollection<string> Tags)
{
    public static IReadOnlyList<TrialScenario> Of(IEnumerable<ScenarioTest> tests) =>
    [
        .. tests.GroupBy(test => $"{test.Feature}: {test.Title}").SelectMany(alike => alike.Select(test =>
            new TrialScenario(test.Test.Id, alike.Count() == 1 ? alike.Key : $"{alike.Key} ({string.Join(", ", test.Cells.Values)})", test.Tags))),
    ];
}
