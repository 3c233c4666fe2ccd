using System.Collections;
using System.Collections.Concurrent;
using Io.Cucumber.Messages.Types;
using Reqnroll;

namespace PortalAcceptance.ReqnrollPlugin;

public sealed class FeatureLines
{
    private readonly ConcurrentDictionary<(string Folder, string Feature), ILookup<string, Place>> _places = new();

    public void Add(Envelope message)
    {
        if (message.GherkinDocument is { Feature: { } feature } document)
        {
            var folder = document.Uri.Contains('/') ? document.Uri[..document.Uri.LastIndexOf('/')] : "";
            _places[(folder, feature.Name)] = Scenarios(feature)
                .SelectMany(pair => Places(document.Uri, pair.Scenario, pair.Background))
                .ToLookup(pair => pair.Key, pair => pair.Place);
        }
    }

    // Several places if rows are equal, none if the feature file is not known.
    public IReadOnlyList<Place> Of(FeatureInfo feature, ScenarioInfo scenario) =>
        _places.TryGetValue((feature.FolderPath, feature.Title), out var places)
            ? [.. places[Key(scenario.Title, Cells(scenario).Select(cell => cell.Value))]]
            : [];

    public static string TitleOf(ScenarioInfo scenario) =>
        Cells(scenario).Aggregate(scenario.Title, (title, cell) => title.Replace($"<{cell.Column}>", cell.Value));

    private static IEnumerable<(string Column, string Value)> Cells(ScenarioInfo scenario) =>
        scenario.Arguments?.Cast<DictionaryEntry>().Select(cell => ($"{cell.Key}", $"{cell.Value}")) ?? [];

    private static IEnumerable<(Scenario Scenario, IReadOnlyList<Step> Background)> Scenarios(Feature feature)
    {
        List<Step> background = [.. feature.Children.SelectMany(child => child.Background?.Steps ?? [])];
        return feature.Children.SelectMany(child => child.Rule is { } rule
            ? rule.Children.Where(inner => inner.Scenario is not null)
                .Select(inner => (inner.Scenario, (IReadOnlyList<Step>)[.. background, .. rule.Children.SelectMany(each => each.Background?.Steps ?? [])]))
            : child.Scenario is { } scenario ? [(scenario, background)] : []);
    }

    private static IEnumerable<(string Key, Place Place)> Places(string uri, Scenario scenario, IReadOnlyList<Step> background)
    {
        var steps = background.Concat(scenario.Steps).Select(step => ((int)step.Location.Line, step.Keyword)).ToList();
        return scenario.Examples.Count == 0
            ? [(Key(scenario.Name, []), new Place(uri, (int)scenario.Location.Line, steps))]
            : scenario.Examples.SelectMany(examples => examples.TableBody).Select(row =>
                (Key(scenario.Name, row.Cells.Select(cell => cell.Value)), new Place(uri, (int)row.Location.Line, steps)));
    }

    // Separators that no title or cell holds.
    private static string Key(string title, IEnumerable<string> cells) => string.Join('\u001F', cells.Prepend(title));
}

// The URI is relative to the project, with forward slashes. Steps of backgrounds come first.
public sealed record Place(string Uri, int Line, IReadOnlyList<(int Line, string Keyword)> Steps);
