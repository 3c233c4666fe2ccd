using System.Globalization;
using Reqnroll.Messages;
using Reqnroll.Parsing;

namespace Reqnroll.Execution;

/// <summary>A feature file of a test run.</summary>
internal sealed class FeatureSource
{
    private readonly Dictionary<int, Pickle> _pickles;

    /// <summary>Parses a feature file.</summary>
    /// <param name="run">The run.</param>
    /// <param name="uri">Where the file is, relative to the project, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    public FeatureSource(TestRun run, string uri, string text)
    {
        Run = run;
        var culture = CultureInfo.GetCultureInfo(run.Settings.FeatureLanguage);
        Document = FeatureDocument.Parse(text, culture.TwoLetterISOLanguageName);
        _pickles = Document.Pickles.ToDictionary(pickle => pickle.Location.Line);
        Messages = new FeatureMessages(Document, uri, text);
        foreach (var message in Messages.Envelopes)
        {
            run.Report(() => message);
        }

        // A file without its own language is in the configured culture; gherkin.ast tells only the language.
        var feature = Document.Ast.Feature;
        var language = feature.Language == culture.TwoLetterISOLanguageName ? culture : CultureInfo.GetCultureInfo(feature.Language);
        Info = new FeatureInfo(language, Path.GetDirectoryName(uri)?.Replace('\\', '/') ?? "", feature.Name, feature.Description ?? "", [.. Names(feature.Tags)]);
    }

    public TestRun Run { get; }

    public FeatureDocument Document { get; }

    public FeatureMessages Messages { get; }

    public FeatureInfo Info { get; }

    /// <summary>The names of tags, without <c>@</c>.</summary>
    public static IEnumerable<string> Names(IEnumerable<Gherkin.Ast.Tag> tags) => tags.Select(tag => tag.Name[1..]);

    /// <summary>The scenario or outline row in a line.</summary>
    public Pickle PickleAt(int line) => _pickles[line];
}
