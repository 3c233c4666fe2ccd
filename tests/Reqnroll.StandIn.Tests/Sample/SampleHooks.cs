namespace Reqnroll.StandIn.Tests.Sample;

[Binding]
public sealed class SampleHooks(ScenarioContext scenario)
{
    [BeforeTestRun]
    public static void BeforeTestRun(ITestRunContext run) => Console.WriteLine(run.TestDirectory);

    [BeforeFeature]
    public static void BeforeFeature(FeatureContext feature) => Console.WriteLine(feature.FeatureInfo.FolderPath);

    [BeforeScenario("smoke", Order = 1)]
    public void BeforeScenario(IReqnrollOutputHelper output) => output.WriteLine(scenario.ScenarioInfo.Title + string.Join(",", scenario.ScenarioInfo.CombinedTags));

    [AfterScenario]
    public Task AfterScenario(NUnit.Framework.TestContext test)
    {
        Console.WriteLine(test.Test.FullName);
        return Task.CompletedTask;
    }

    [AfterStep]
    public void AfterStep() => Console.WriteLine(scenario.StepContext.Status);
}
