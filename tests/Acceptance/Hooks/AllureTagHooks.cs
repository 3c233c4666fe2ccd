using Allure.Net.Commons;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.ReqnrollPlugin;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Hooks;

// The area is Allure's epic, above the feature and its rules.
[Binding]
internal sealed class AllureTagHooks(ScenarioContext scenario)
{
    private static readonly string[] _areas = [.. Glossary.Of(ScenarioSelection.FeaturesFolder).Areas.Select(tag => tag.TrimStart('@'))];

    [BeforeScenario(Order = 0)]
    public void TellAllure()
    {
        if (Repetition.Number > 1)
        {
            // Otherwise Allure takes repetitions for retries.
            AllureApi.AddTestParameter("repetition", Repetition.Number);
        }

        var tags = new AllureTags(scenario.ScenarioInfo.CombinedTags);
        foreach (var area in _areas.Where(tags.Contain))
        {
            AllureApi.AddEpic(char.ToUpperInvariant(area[0]) + area[1..]);
        }

        if (tags.Owner is { } owner)
        {
            AllureApi.SetOwner(owner);
        }

        foreach (var (name, address) in tags.Issues)
        {
            AllureApi.AddIssue(name, address);
        }
    }
}
