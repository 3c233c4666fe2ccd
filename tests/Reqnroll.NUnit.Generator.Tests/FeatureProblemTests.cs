using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.ReqnrollGenerator.Tests.Support;

namespace PortalAcceptance.ReqnrollGenerator.Tests;

/// <summary>Feature files that stop the build, each with one message that names the place and the remedy.</summary>
public sealed class FeatureProblemTests
{
    [Test]
    public void ASyntaxErrorSaysWhatWasExpected() =>
        ErrorsOf("Feature: F\n  Scenario: S\n    Given a step\n    Whem a step").Should().Equal(
            InSample("(4,5): REQNROLL001: Expected the end of the file, a table row, a doc string, a step, a tag, examples, a scenario or a rule, but got 'Whem a step'."));

    [Test]
    public void AnUnfinishedFileIsAnError() =>
        ErrorsOf("Feature: F\n  @tag").Should().ContainSingle().Which.Should().StartWith(InSample("(")).And.Contain("The file ends too early. Expected a tag or a rule.");

    [Test]
    public void AnUnevenTableIsAnError() =>
        ErrorsOf("Feature: F\n  Scenario: S\n    Given a table\n      | a | b |\n      | 1 |").Should().Equal(
            InSample("(5,7): REQNROLL001: Inconsistent cell count within the table."));

    [TestCase("Scenario Outline: No examples\n    Given <a>")]
    [TestCase("Scenario Template: No examples\n    Given <a>")]
    [TestCase("Scenario Outline: No examples\n    Given <a>\n    Examples:")]
    [TestCase("Scenario: No examples\n    Given <a>\n    Examples:\n      | a |")]
    public void AnOutlineWithoutExamplesIsAnError(string outline) =>
        ErrorsOf($"Feature: F\n  {outline}").Should().Equal(
            InSample("(2,3): REQNROLL002: The outline 'No examples' has no examples, so it would test nothing. Give it a row, or make it a plain scenario."));

    [Test]
    public void TwoScenariosOfOneNameAreAnError() =>
        ErrorsOf("Feature: F\n  Scenario: Same\n  Rule: R\n    Scenario: Same").Should().Equal(
            InSample("(4,5): REQNROLL003: The feature has a scenario named 'Same' already, in line 2. Tests are named after scenarios: give this one another title."));

    [Test]
    public void TitlesThatDifferInPunctuationOnlyAreAnError() =>
        ErrorsOf("Feature: F\n  Scenario: Déjà vu!\n  Scenario: Deja vu").Should().ContainSingle().Which.Should().Contain("REQNROLL003");

    [Test]
    public void TwoFeaturesOfOneTitleAreAnError()
    {
        using var project = new GeneratedProject().WithFeature("Features/a.feature", "Feature: Same\n  Scenario: S").WithFeature("Features/fr/b.feature", "\n  Feature: Same\n    Scenario: S");
        project.Errors().Should().Equal(
            $"{Path.Combine("Features", "fr", "b.feature")}(2,3): REQNROLL004: There is a feature named 'Same' already, in Features/a.feature. Test classes are named after features: give this one another title.");
    }

    [Test]
    public void FeaturesThatDifferInCaseOnlyAreAnError()
    {
        using var project = new GeneratedProject().WithFeature("a.feature", "Feature: Log in\n  Scenario: S").WithFeature("b.feature", "Feature: LOG IN\n  Scenario: S");
        project.Errors().Should().ContainSingle().Which.Should().StartWith("b.feature(1,1): REQNROLL004");
    }

    [TestCase("Feature:\n  Scenario: S", "(1,1): REQNROLL005: The feature has no title.")]
    [TestCase("Feature: F\n  Scenario:", "(2,3): REQNROLL005: The scenario has no title.")]
    [TestCase("# nothing", "(1,1): REQNROLL001: The file has no feature.")]
    public void AMissingTitleIsAnError(string source, string problem) => ErrorsOf(source).Should().ContainSingle().Which.Should().StartWith(InSample(problem));

    [Test]
    public void TheConfiguredLanguageIsTheOneExpected()
    {
        using var project = new GeneratedProject()
            .WithConfiguration("""{ "language": { "feature": "fr-FR" } }""")
            .WithFeature("a.feature", "Fonctionnalité: F\n  Scénario: S");
        project.Errors().Should().BeEmpty();
    }

    private static string InSample(string rest) => $"Features{Path.DirectorySeparatorChar}Sample.feature{rest}";

    private static IReadOnlyList<string> ErrorsOf(string source)
    {
        using var project = new GeneratedProject().WithFeature("Features/Sample.feature", source);
        return project.Errors();
    }
}
