using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Selection;

namespace PortalAcceptance.Acceptance.Tests.Selection;

[Parallelizable(ParallelScope.All)]
internal sealed class TouchedScenariosTests
{
    private static readonly IReadOnlyList<StepEntry> _steps = StepCatalog.Read();

    private static IReadOnlyList<FeatureScenario> All => [.. SuiteScenarios.Features.All];

    [Test]
    public void EveryStepOfAScenarioHasOneDefinitionInTheCatalog() =>
        All.SelectMany(scenario => scenario.Steps).Distinct().Where(text => _steps.Count(step => step.Pattern.IsMatch(text)) != 1).Should().BeEmpty();

    [Test]
    public void AChangedFeatureTouchesItsScenarios()
    {
        var feature = Path.Combine(SuiteScenarios.Repository, "features", "password", "update-password.feature");

        Touched(feature).Should().NotBeEmpty().And.OnlyContain(scenario => scenario.File == feature);
    }

    [Test]
    public void AChangedStepClassTouchesTheScenariosThatUseItInEachLanguage()
    {
        var touched = Touched(Path.Combine(SuiteScenarios.Repository, "tests", "Acceptance", "Steps", "InvoiceSteps.cs"));

        touched.Should().NotBeEmpty().And.HaveCountLessThan(All.Count / 2);
        touched.Should().OnlyContain(scenario => scenario.Steps.Any(text => _steps.Any(step => step.Method.DeclaringType!.Name == "InvoiceSteps" && step.Pattern.IsMatch(text))));
    }

    [Test]
    public void AChangedTaskTouchesTheScenariosWhoseStepsTakeIt()
    {
        var touched = Touched(Path.Combine(SuiteScenarios.Repository, "tests", "Acceptance", "Tasks", "ReadInvoices.cs"));

        touched.Should().NotBeEmpty().And.HaveCountLessThan(All.Count);
    }

    [Test]
    public void ChangedStepTextsOfALanguageTouchItsScenarios() =>
        Touched(Path.Combine(SuiteScenarios.Repository, "tests", "Acceptance", "Steps", "fr.json")).Should().BeEquivalentTo(All.Where(scenario => scenario.Language == "fr"));

    [Test]
    public void OtherFilesTouchNothing() => Touched(Path.Combine(SuiteScenarios.Repository, "README.md")).Should().BeEmpty();

    private static IReadOnlyList<FeatureScenario> Touched(string file) => [.. All.Where(new TouchedScenarios([file], _steps).Includes)];
}
