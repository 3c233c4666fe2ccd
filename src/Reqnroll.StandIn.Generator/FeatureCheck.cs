using System.Collections.Generic;
using System.Linq;
using Gherkin;
using Gherkin.Ast;
using Reqnroll.Parsing;

namespace Reqnroll.StandIn.Generator;

/// <summary>Checks what Gherkin allows but tests can't be made of.</summary>
internal static class FeatureCheck
{
    /// <summary>Checks a feature file.</summary>
    public static IReadOnlyList<FeatureProblem> Problems(FeatureDocument document)
    {
        if (document.Ast.Feature is not { } feature)
        {
            return [new FeatureProblem(Rules.Syntax, new Location(1, 1), "The file has no feature. Write one, or remove the file.")];
        }

        var scenarios = feature.Children.OfType<Scenario>()
            .Concat(feature.Children.OfType<Rule>().SelectMany(rule => rule.Children.OfType<Scenario>()))
            .ToList();
        return [.. MissingTitles(feature, scenarios), .. MissingExamples(feature, scenarios), .. DuplicateTitles(scenarios)];
    }

    private static IEnumerable<FeatureProblem> MissingTitles(Feature feature, IEnumerable<Scenario> scenarios)
    {
        if (Identifiers.From(feature.Name).Length == 0)
        {
            yield return new FeatureProblem(Rules.MissingTitle, feature.Location, "The feature has no title. Its test class is named after it.");
        }

        foreach (var scenario in scenarios.Where(scenario => Identifiers.From(scenario.Name).Length == 0))
        {
            yield return new FeatureProblem(Rules.MissingTitle, scenario.Location, "The scenario has no title. Its test is named after it.");
        }
    }

    private static IEnumerable<FeatureProblem> MissingExamples(Feature feature, IEnumerable<Scenario> scenarios)
    {
        var dialect = new GherkinDialectProvider(feature.Language).DefaultDialect;
        var outlineKeywords = dialect.ScenarioOutlineKeywords.Except(dialect.ScenarioKeywords).ToList();
        return scenarios
            .Where(scenario => scenario.Examples.Any() || outlineKeywords.Contains(scenario.Keyword))
            .Where(scenario => !scenario.Examples.Any(examples => examples.TableBody?.Any() ?? false))
            .Select(scenario => new FeatureProblem(Rules.MissingExamples, scenario.Location, $"The outline '{scenario.Name}' has no examples, so it would test nothing. Give it a row, or make it a plain scenario."));
    }

    private static IEnumerable<FeatureProblem> DuplicateTitles(IEnumerable<Scenario> scenarios) =>
        from same in scenarios.GroupBy(scenario => Identifiers.From(scenario.Name))
        where same.Key.Length > 0
        from scenario in same.Skip(1)
        select new FeatureProblem(Rules.DuplicateScenario, scenario.Location, $"The feature has a scenario named '{same.First().Name}' already, in line {same.First().Location.Line}. Tests are named after scenarios: give this one another title.");
}
