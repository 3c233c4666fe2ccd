using System.Collections;
using Allure.Net.Commons;
using NUnit.Framework;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Hooks;

// Synchronous: an asynchronous hook would lose Allure's context.
[Binding]
internal sealed class AllureHooks(ScenarioContext scenario, FeatureContext feature)
{
    [BeforeScenario(Order = 0)]
    public void DescribeScenario()
    {
        AllureApi.SetTestName(Title());
        AllureApi.AddFeature(feature.FeatureInfo.Title);
        if (scenario.RuleInfo is { Title: { Length: > 0 } rule })
        {
            AllureApi.AddStory(rule);
        }

        AllureApi.SetSeverity(scenario.ScenarioInfo.CombinedTags.Contains("smoke") ? SeverityLevel.critical : SeverityLevel.normal);
        AllureLifecycle.Instance.UpdateTestCase(HideTechnicalParameters);
    }

    [BeforeStep]
    public void StartStep()
    {
        var step = scenario.StepContext.StepInfo;
        ExtendedApi.StartStep($"{step.StepInstance.Keyword}{step.Text}");
    }

    [AfterStep]
    public void EndStep()
    {
        if (scenario.StepContext.StepError is { } error)
        {
            ExtendedApi.FailStep(error);
        }
        else
        {
            ExtendedApi.PassStep();
        }
    }

    // Allure counts the attempts before as retries. After the hooks that can still fail the scenario.
    [AfterScenario(Order = int.MaxValue)]
    public void TagFlaky()
    {
        if (scenario.TestError is null && TestContext.CurrentContext.CurrentRepeatCount > 0)
        {
            AllureApi.AddTags("flaky");
        }
    }

    // The rows of an outline share its title; each is named with the values of the row.
    private string Title() => scenario.ScenarioInfo.Arguments is not { } row
        ? scenario.ScenarioInfo.Title
        : row.Cast<DictionaryEntry>().Aggregate(scenario.ScenarioInfo.Title, (title, cell) => title.Replace($"<{cell.Key}>", $"{cell.Value}"));

    // Reqnroll adds two parameters to a row's cells. Only the cells identify the row's history.
    private static void HideTechnicalParameters(TestResult test)
    {
        foreach (var parameter in test.parameters.Where(parameter => parameter.name is "__pickleIndex" or "exampleTags"))
        {
            parameter.mode = ParameterMode.Hidden;
            parameter.excluded = true;
        }
    }
}
