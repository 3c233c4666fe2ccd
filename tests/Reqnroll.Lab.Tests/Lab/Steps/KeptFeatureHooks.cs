using Reqnroll;
using Reqnroll.BoDi;
using Reqnroll.Formatters.PubSub;

namespace Lab.Steps;

[Binding]
internal static class KeptFeatureHooks
{
    [AfterTestRun]
    public static void Write(IObjectContainer container) => File.WriteAllLines(
        Environment.GetEnvironmentVariable("LAB_KEPT_FEATURES")!,
        ((CucumberMessagePublisher)container.Resolve<ICucumberMessagePublisher>()).StartedFeatures.Keys.Select(feature => feature.Title));
}
