using PortalAcceptance.Cli.Messages;

namespace PortalAcceptance.Cli.Results;

/// <summary>Finds the titles, lines and keywords of feature files.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<string, string> _titles = [];
    private readonly Dictionary<string, int> _lines = [];
    private readonly Dictionary<string, string> _keywords = [];

    /// <summary>Takes in a feature file.</summary>
    public void Add(GherkinDocument document)
    {
        if (document is { Uri: { } uri, Feature: { } feature })
        {
            _titles[uri] = feature.Name;
            AddChildren(feature);
        }
    }

    /// <summary>The title of a file's feature; the file itself when it isn't known.</summary>
    public string TitleOf(string uri) => _titles.GetValueOrDefault(uri, uri);

    /// <summary>The line of the last of some nodes, which is the most particular one; 0 when it isn't known.</summary>
    public int LineOf(IReadOnlyList<string> nodes) => nodes.Count == 0 ? 0 : _lines.GetValueOrDefault(nodes[^1]);

    /// <summary>A step's keyword with the blank after it, in the feature's language.</summary>
    public string KeywordOf(IReadOnlyList<string> nodes) => nodes.Count == 0 ? "" : _keywords.GetValueOrDefault(nodes[0], "");

    private void AddChildren(Feature feature)
    {
        foreach (var child in feature.Children ?? [])
        {
            if (child.Rule is { } rule)
            {
                AddChildren(rule);
            }
            if ((child.Scenario ?? child.Background) is { } scenario)
            {
                AddScenario(scenario);
            }
        }
    }

    private void AddScenario(Scenario scenario)
    {
        _lines[scenario.Id] = scenario.Location.Line;
        foreach (var step in scenario.Steps ?? [])
        {
            _lines[step.Id] = step.Location.Line;
            _keywords[step.Id] = step.Keyword;
        }
        foreach (var row in (scenario.Examples ?? []).SelectMany(examples => examples.TableBody ?? []))
        {
            _lines[row.Id] = row.Location.Line;
        }
    }
}
