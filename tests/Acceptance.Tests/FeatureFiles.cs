using Gherkin;
using Gherkin.Ast;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tests;

internal static class FeatureFiles
{
    private static readonly IReadOnlyList<Feature> _features = [.. Paths.Select(file => new Parser().Parse(file).Feature)];

    public static IEnumerable<string> Paths =>
        Directory.EnumerateFiles(ScenarioSelection.FeaturesFolder, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    // With the tags that they inherit.
    public static IReadOnlyList<TaggedScenario> TaggedScenarios { get; } =
        [.. _features.SelectMany(feature => Tagged(feature, feature.Tags))];

    public static IReadOnlySet<(string Language, string Text)> Steps { get; } = _features
        .SelectMany(feature => Scenarios(feature).SelectMany(StepsOf).Select(text => (feature.Language, text)))
        .ToHashSet();

    public static IReadOnlySet<string> Words { get; } = _features
        .SelectMany(Scenarios)
        .SelectMany(scenario => scenario.Steps.SelectMany(step => (step.Argument as DataTable)?.Rows ?? [])
            .Concat(scenario.Examples.SelectMany(examples => examples.TableBody ?? [])))
        .SelectMany(row => row.Cells.Select(cell => cell.Value))
        .ToHashSet();

    public static IReadOnlySet<string> Tags { get; } = _features
        .SelectMany(feature => feature.Tags
            .Concat(feature.Children.OfType<Rule>().SelectMany(rule => rule.Tags))
            .Concat(Scenarios(feature).SelectMany(scenario => scenario.Tags.Concat(scenario.Examples.SelectMany(examples => examples.Tags)))))
        .Select(tag => tag.Name)
        .ToHashSet();

    public static IEnumerable<TaggedScenario> ScenariosIn(string path)
    {
        var feature = new Parser().Parse(path).Feature;
        return Tagged(feature, feature.Tags);
    }

    private static IEnumerable<TaggedScenario> Tagged(IHasChildren parent, IEnumerable<Tag> inherited) =>
        parent.Children.SelectMany(child => child switch
        {
            Scenario scenario => [new TaggedScenario(scenario.Name, [.. inherited.Concat(scenario.Tags).Select(tag => tag.Name)], [.. StepsOf(scenario)])],
            Rule rule => Tagged(rule, inherited.Concat(rule.Tags)),
            _ => Array.Empty<TaggedScenario>(),
        });

    private static IEnumerable<Scenario> Scenarios(IHasChildren parent) =>
        parent.Children.SelectMany(child => child switch
        {
            Scenario scenario => [scenario],
            IHasChildren inner => Scenarios(inner),
            _ => [],
        });

    private static IEnumerable<string> StepsOf(Scenario scenario)
    {
        var rows = scenario.Examples.SelectMany(examples => examples.TableBody.Select(row => examples.TableHeader.Cells.Zip(row.Cells))).ToList();
        return scenario.Steps.SelectMany(step => rows.Count == 0 ? [step.Text] : rows.Select(row => Fill(step.Text, row)));
    }

    private static string Fill(string text, IEnumerable<(TableCell Column, TableCell Cell)> row) =>
        row.Aggregate(text, (filled, cell) => filled.Replace($"<{cell.Column.Value}>", cell.Cell.Value));
}

internal sealed record TaggedScenario(string Title, IReadOnlyList<string> Tags, IReadOnlyList<string> Steps);
