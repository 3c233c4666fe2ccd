using Gherkin.Ast;

namespace PortalAcceptance.ReqnrollGenerator;

/// <summary>Checks what Gherkin allows but tests can't be made of.</summary>
internal static class FeatureCheck
{
    /// <summary>What is wrong with a feature.</summary>
    public static IEnumerable<FeatureProblem> Problems(ParsedFeature feature)
    {
        var scenarios = feature.Scenarios.Select(pair => pair.Scenario).ToList();
        var outlineKeywords = feature.Dialect.ScenarioOutlineKeywords.Except(feature.Dialect.ScenarioKeywords).ToList();
        return
        [
            .. MissingTitles(feature.Feature!, scenarios),
            .. scenarios.Where(scenario => scenario.Examples.Any() || outlineKeywords.Contains(scenario.Keyword)).SelectMany(OutlineProblems),
            .. DuplicateTitles(scenarios),
        ];
    }

    private static IEnumerable<FeatureProblem> MissingTitles(Feature feature, IEnumerable<Scenario> scenarios) =>
        scenarios.Select(scenario => (Kind: "scenario", Result: "test", scenario.Name, scenario.Location))
            .Prepend((Kind: "feature", Result: "test class", feature.Name, feature.Location))
            .Where(each => Identifiers.From(each.Name).Length == 0)
            .Select(each => new FeatureProblem(Rules.MissingTitle, each.Location, each.Name.Length == 0
                ? $"The {each.Kind} has no title. Its {each.Result} is named after it."
                : $"The title '{each.Name}' has no letter or digit. The {each.Result} is named after it."));

    private static IEnumerable<FeatureProblem> OutlineProblems(Scenario outline)
    {
        if (!outline.Examples.Any(examples => examples.TableBody?.Any() ?? false))
        {
            yield return new FeatureProblem(Rules.Examples, outline.Location, $"The outline '{outline.Name}' has no examples, so it would test nothing. Add a row, or make it a plain scenario.");
        }

        var headers = outline.Examples.Select(examples => examples.TableHeader).Where(header => header is not null).ToList();
        foreach (var header in headers)
        {
            var columns = header.Cells.Select(cell => cell.Value).ToList();
            if (columns.GroupBy(column => column).FirstOrDefault(same => same.Count() > 1) is { } twice)
            {
                yield return new FeatureProblem(Rules.Examples, header.Location, $"The outline '{outline.Name}' has two columns '{twice.Key}'. Rename one of them.");
            }

            if (!columns.SequenceEqual(headers[0].Cells.Select(cell => cell.Value)))
            {
                yield return new FeatureProblem(Rules.Examples, header.Location, $"The outline '{outline.Name}' has examples with other columns in line {headers[0].Location.Line}. Use the same columns in the same order.");
            }
        }
    }

    private static IEnumerable<FeatureProblem> DuplicateTitles(IEnumerable<Scenario> scenarios) =>
        from same in scenarios.GroupBy(scenario => scenario.Name)
        where same.Key.Length > 0
        from scenario in same.Skip(1)
        select new FeatureProblem(Rules.DuplicateScenario, scenario.Location, $"The feature has a scenario named '{same.Key}' already, in line {same.First().Location.Line}. Tests are named after scenarios: change one of the titles.");
}
