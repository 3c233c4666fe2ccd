using Io.Cucumber.Messages.Types;
using PortalAcceptance.LivingDocs.Messages;
using PortalAcceptance.LivingDocs.Results;

namespace PortalAcceptance.LivingDocs.Model;

/// <summary>Reads what runs show of the features.</summary>
public sealed class DocumentationReader
{
    /// <summary>The usual name of a file of Cucumber Messages.</summary>
    public const string MessagesName = "cucumber-messages.ndjson";

    private readonly OrderedDictionary<string, Feature> _features = [];
    private readonly Dictionary<(string Uri, int Line), List<CaseResult>> _results = [];
    private readonly List<string> _problems = [];

    /// <summary>Joins the runs of one or more files: shards, projects and browsers.</summary>
    /// <param name="files">Files of Cucumber Messages. Traces and screenshots are in a folder <c>evidence</c> beside each.</param>
    /// <param name="glossary">The words and tags.</param>
    /// <param name="faults">The faults that scenarios were seen to notice.</param>
    /// <exception cref="FileNotFoundException">A file isn't there.</exception>
    public static Documentation Read(IReadOnlyList<string> files, Glossary glossary, IReadOnlyList<NoticedFault> faults)
    {
        var reader = new DocumentationReader();
        var runs = files.Select(file => files.Count == 1 ? "" : NameOf(file)).ToList();
        foreach (var (file, run) in files.Zip(runs))
        {
            reader.Add(file, run);
        }

        return reader.Build(runs, glossary, faults);
    }

    private void Add(string file, string run)
    {
        if (!File.Exists(file))
        {
            throw new FileNotFoundException($"There is no file {file}; name a file of Cucumber Messages, such as test-results/{MessagesName}.", file);
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var result = new RunResult(Path.Combine(folder, "evidence"));
        var progress = new JsonLinesFile<ProgressEvent>(Path.Combine(folder, "progress.ndjson"));
        var messages = new JsonLinesFile<Envelope>(file);
        progress.Read(hasEnded: true, line => result.Progress.Add(line), CancellationToken.None);
        messages.Read(hasEnded: true, line => result.Add(line), CancellationToken.None);
        result.Conclude(new[] { progress.Fault, messages.Fault }.OfType<string>());
        foreach (var (uri, feature) in result.Documents)
        {
            _features.TryAdd(uri, feature);
        }

        foreach (var scenario in result.Scenarios)
        {
            ResultsOf(scenario.Uri, scenario.Line).Add(new CaseResult(run, scenario));
        }

        _problems.AddRange(result.Problems.Select(problem => run.Length > 0 ? $"{run}: {problem}" : problem));
    }

    private Documentation Build(IReadOnlyList<string> runs, Glossary glossary, IReadOnlyList<NoticedFault> faults)
    {
        var byScenario = faults.ToLookup(fault => fault.Scenario);
        var features = _features.Select(feature => DocumentedFeatureOf(feature.Key, feature.Value, glossary, byScenario));
        return new Documentation(
            [.. features.OrderBy(feature => Place(glossary.Areas, feature.Area)).ThenBy(feature => feature.Source.Language).ThenBy(feature => feature.Uri, StringComparer.Ordinal)],
            runs, glossary, faults, _problems);
    }

    private DocumentedFeature DocumentedFeatureOf(string uri, Feature feature, Glossary glossary, ILookup<string, NoticedFault> faults)
    {
        var tags = NamesOf(feature.Tags);
        var ids = new Identifiers();
        var own = feature.Children.Where(child => child.Rule is null).ToList();
        var backgrounds = own.Select(child => child.Background).OfType<Background>().ToList();
        var rules = new List<DocumentedRule>
        {
            new(null, backgrounds, [.. own.Select(child => child.Scenario).OfType<Scenario>().Select(scenario => Documented(scenario, tags))]),
        };
        foreach (var rule in feature.Children.Select(child => child.Rule).OfType<Rule>())
        {
            rules.Add(new DocumentedRule(
                rule,
                [.. backgrounds, .. rule.Children.Select(child => child.Background).OfType<Background>()],
                [.. rule.Children.Select(child => child.Scenario).OfType<Scenario>().Select(scenario => Documented(scenario, [.. tags, .. NamesOf(rule.Tags)]))]));
        }

        return new DocumentedFeature(uri, PageOf(uri), feature, glossary.Areas.FirstOrDefault(tags.Contains) ?? "", [.. rules.Where(rule => rule.Scenarios.Count > 0)]);

        DocumentedScenario Documented(Scenario scenario, IReadOnlyList<string> inherited)
        {
            var id = ids.For(scenario.Name);
            var rows = scenario.Examples.SelectMany(examples => examples.TableBody.Select(row => (Header: examples.TableHeader!, Row: row))).ToList();
            var whole = ResultsOf(uri, (int)scenario.Location.Line);
            // Results without a row are shown rather than lost.
            List<DocumentedCase> cases = [.. rows.Select(row => CaseOf(row.Header, row.Row))];
            if (cases.Count == 0 || whole.Count > 0)
            {
                cases.Add(new DocumentedCase(id, whole.Count > 0 ? whole[0].Result.Title : scenario.Name, [], whole));
            }

            return new DocumentedScenario(
                id, scenario, [.. inherited.Concat(NamesOf(scenario.Tags)).Concat(scenario.Examples.SelectMany(examples => NamesOf(examples.Tags))).Distinct()],
                cases, [.. cases.SelectMany(each => faults[$"{feature.Name}: {each.Title}"])]);

            DocumentedCase CaseOf(TableRow header, TableRow row)
            {
                var cells = row.Cells.Select(cell => cell.Value).ToList();
                var title = header.Cells.Zip(cells).Aggregate(scenario.Name, (text, cell) => text.Replace($"<{cell.First.Value}>", cell.Second, StringComparison.Ordinal));
                return new DocumentedCase(ids.For($"{scenario.Name} {string.Join(' ', cells)}"), title, cells, ResultsOf(uri, (int)row.Location.Line));
            }
        }
    }

    private List<CaseResult> ResultsOf(string uri, int line) =>
        _results.TryGetValue((uri, line), out var results) ? results : _results[(uri, line)] = [];

    // Files are named alike in every run, so their folders tell the runs apart.
    private static string NameOf(string file) =>
        Path.GetFileName(file) == MessagesName ? Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file))!) : Path.GetFileNameWithoutExtension(file);

    private static string PageOf(string uri)
    {
        var parts = Path.ChangeExtension(uri, null)!.Split('/', '\\');
        return string.Join('-', parts.SkipWhile(part => part.ToLowerInvariant() is "" or "." or ".." or "features").Select(Identifiers.Of));
    }

    private static int Place(IReadOnlyList<string> order, string tag) => order.Index().Where(each => each.Item == tag).Select(each => each.Index).FirstOrDefault(order.Count);

    private static IReadOnlyList<string> NamesOf(IEnumerable<Tag> tags) => [.. tags.Select(tag => tag.Name)];
}
