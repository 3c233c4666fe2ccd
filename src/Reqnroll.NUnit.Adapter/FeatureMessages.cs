using Gherkin;
using Gherkin.CucumberMessages;
using Gherkin.CucumberMessages.Pickles;
using Io.Cucumber.Messages.Types;
using Reqnroll.Formatters.RuntimeSupport;
using Reqnroll.Parser;

namespace PortalAcceptance.ReqnrollAdapter;

/// <summary>A feature file as Cucumber Messages, made only when a formatter asks for them.</summary>
/// <param name="uri">The file's path in the project, with forward slashes.</param>
internal sealed class FeatureMessages(string uri, string source, string language) : IFeatureLevelCucumberMessages
{
    private (GherkinDocument Document, IReadOnlyList<Pickle> Pickles)? _parsed;

    public bool HasMessages => true;

    public Source Source { get; } = new(uri, source, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN);

    public GherkinDocument GherkinDocument => Parsed().Document;

    // Asked for last and once a run: nothing is kept of a feature that has been reported.
    public IEnumerable<Pickle> Pickles
    {
        get
        {
            var pickles = Parsed().Pickles;
            _parsed = null;
            return pickles;
        }
    }

    private (GherkinDocument Document, IReadOnlyList<Pickle> Pickles) Parsed() => _parsed ??= Parse(uri, source, language);

    private static (GherkinDocument Document, IReadOnlyList<Pickle> Pickles) Parse(string uri, string source, string language)
    {
        var ids = new Ids();
        using var text = new StringReader(source);
        var document = new Parser().Parse(new TokenScanner(text), new TokenMatcher(new ReqnrollGherkinDialectProvider(language)));
        var message = new AstMessagesConverter(ids).ConvertGherkinDocumentToEventArgs(document, uri);
        return (message, new PickleCompiler(ids).Compile(message));
    }

    private sealed class Ids : IIdGenerator
    {
        public string GetNewId() => Guid.NewGuid().ToString("N");
    }
}
