using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.LivingDocs.Results;

internal sealed class FeatureIndex
{
    private readonly OrderedDictionary<string, Feature> _documents = [];
    private readonly Dictionary<string, string> _titles = [];
    private readonly Dictionary<string, int> _lines = [];
    private readonly Dictionary<string, string> _keywords = [];

    public IReadOnlyDictionary<string, Feature> Documents => _documents;

    public void Add(GherkinDocument document)
    {
        if (document is not { Uri: { } uri, Feature: { } feature })
        {
            return;
        }
        _titles[uri] = feature.Name;
        _documents[uri] = feature;
        foreach (var child in feature.Children)
        {
            Add(child.Background, child.Scenario);
            foreach (var ruleChild in child.Rule?.Children ?? [])
            {
                Add(ruleChild.Background, ruleChild.Scenario);
            }
        }
    }

    public string TitleOf(string uri) => _titles.GetValueOrDefault(uri, uri);

    // The last node is the most specific one, such as an example row. 0 if unknown.
    public int LineOf(IReadOnlyList<string> nodes) => nodes.Count == 0 ? 0 : _lines.GetValueOrDefault(nodes[^1]);

    // In the feature's language, with the space after it.
    public string KeywordOf(IReadOnlyList<string> nodes) => nodes.Count == 0 ? "" : _keywords.GetValueOrDefault(nodes[0], "");

    private void Add(Background? background, Scenario? scenario)
    {
        foreach (var step in background?.Steps ?? scenario?.Steps ?? [])
        {
            _lines[step.Id] = (int)step.Location.Line;
            _keywords[step.Id] = step.Keyword;
        }
        if (scenario is not null)
        {
            _lines[scenario.Id] = (int)scenario.Location.Line;
        }
        foreach (var row in scenario?.Examples.SelectMany(examples => examples.TableBody) ?? [])
        {
            _lines[row.Id] = (int)row.Location.Line;
        }
    }
}
