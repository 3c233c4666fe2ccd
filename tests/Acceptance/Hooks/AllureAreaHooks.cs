using Allure.Net.Commons;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.LivingDocs.Model;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Hooks;

// The area is Allure's epic, above the feature and its rules.
[Binding]
internal sealed class AllureAreaHooks(ScenarioContext scenario)
{
    private static readonly string[] _areas = [.. Glossary.Of(ScenarioSelection.FeaturesFolder).Areas.Select(tag => tag.TrimStart('@'))];

    [BeforeScenario(Order = 0)]
    public void NameArea()
    {
        foreach (var area in _areas.Where(scenario.ScenarioInfo.CombinedTags.Contains))
        {
            AllureApi.AddEpic(char.ToUpperInvariant(area[0]) + area[1..]);
        }
    }
}
