using Io.Cucumber.Messages.Types;
using Reqnroll.Formatters.PubSub;

namespace PortalAcceptance.ReqnrollPlugin;

// Notes where the scenarios of a feature are when its file is published, which is before they start.
internal sealed class FeaturePlaces(IMessagePublisher publisher) : IMessagePublisher
{
    private ILookup<string, Place> _places = Enumerable.Empty<Place>().ToLookup(_ => "");

    public Task PublishAsync(Envelope message)
    {
        if (message.GherkinDocument is { Feature: { } feature } document)
        {
            _places = Scenarios(feature).SelectMany(pair => Places(document.Uri, pair.Scenario, pair.Background)).ToLookup(pair => pair.Key, pair => pair.Place);
        }

        return publisher.PublishAsync(message);
    }

    // Several places if rows are equal, none if the feature file is not known.
    public IReadOnlyList<Place> Of(string title, IEnumerable<string> cells) => [.. _places[Key(title, cells)]];

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
internal sealed record Place(string Uri, int Line, IReadOnlyList<(int Line, string Keyword)> Steps);
