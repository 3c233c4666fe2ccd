using Gherkin;
using Gherkin.Ast;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Selection;

// Finds the scenario of a test. NUnit's tests know no lines of rows.
internal sealed class FeatureScenarios
{
    private readonly ILookup<string, FeatureScenario> _byTest;

    private FeatureScenarios(IEnumerable<(string Test, FeatureScenario Scenario)> scenarios) =>
        _byTest = scenarios.ToLookup(pair => pair.Test, pair => pair.Scenario);

    public IEnumerable<FeatureScenario> All => _byTest.SelectMany(alike => alike);

    public static FeatureScenarios In(string folder) => new(
        Directory.EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Read));

    // Equal rows of an outline stand at the first one's line.
    public FeatureScenario Of(ScenarioTest test) => _byTest[Key(test.Feature, test.Outline, test.Cells.Values)].FirstOrDefault()
        ?? throw new InvalidOperationException($"\"{test.Title}\" of \"{test.Feature}\" is in no feature file; build the scenarios again.");

    private static IEnumerable<(string Test, FeatureScenario Scenario)> Read(string file)
    {
        if (new Parser().Parse(file).Feature is not { } feature)
        {
            return [];
        }

        var scenarios = Below(feature, null, []).ToList();
        int[] starts = [.. scenarios.Select(each => StartOf(each.Scenario)).Concat(feature.Children.OfType<Rule>().Select(StartOf)).Order()];
        return scenarios.SelectMany(each => RowsOf(each.Scenario).Select(row =>
        {
            var start = StartOf(each.Scenario);
            var next = starts.FirstOrDefault(other => other > start, int.MaxValue);
            var rows = RowsOf(each.Scenario).Select(other => other.Line).Where(line => line != each.Scenario.Location.Line).ToHashSet();
            return (Key(feature.Name, each.Scenario.Name, row.Cells.Select(cell => cell.Value)), new FeatureScenario(
                file, feature.Language, row.Line, [.. each.Background.Concat(each.Scenario.Steps).Select(step => Filled(step.Text, row.Cells))])
            {
                Headings = [feature.Location.Line, .. each.Rule is { } rule ? [rule.Location.Line] : Array.Empty<int>()],
                Contains = line => line >= start && line < next && !rows.Contains(line),
            });
        }));
    }

    private static IEnumerable<(Rule? Rule, Scenario Scenario, IReadOnlyList<Step> Background)> Below(IHasChildren parent, Rule? rule, IReadOnlyList<Step> inherited)
    {
        IReadOnlyList<Step> background = [.. inherited, .. parent.Children.OfType<Background>().SelectMany(each => each.Steps)];
        return parent.Children.SelectMany(child => child switch
        {
            Scenario scenario => [(rule, scenario, background)],
            Rule inner => Below(inner, inner, background),
            _ => [],
        });
    }

    private static IEnumerable<(int Line, IReadOnlyList<(string Column, string Value)> Cells)> RowsOf(Scenario scenario) => scenario.Examples.Any()
        ? scenario.Examples.SelectMany(examples => (examples.TableBody ?? []).Select(row => (
            row.Location.Line,
            (IReadOnlyList<(string, string)>)[.. examples.TableHeader.Cells.Zip(row.Cells, (column, cell) => (column.Value, cell.Value))])))
        : [(scenario.Location.Line, [])];

    private static int StartOf<T>(T element)
        where T : IHasTags, IHasLocation => element.Tags.Select(tag => tag.Location.Line).Append(element.Location.Line).Min();

    private static string Filled(string text, IEnumerable<(string Column, string Value)> cells) =>
        cells.Aggregate(text, (filled, cell) => filled.Replace($"<{cell.Column}>", cell.Value));

    // Separators that no title or cell holds.
    private static string Key(string feature, string scenario, IEnumerable<string> cells) => string.Join('\u001F', [feature, scenario, .. cells]);
}
