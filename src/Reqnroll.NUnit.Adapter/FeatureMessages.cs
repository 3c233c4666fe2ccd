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
    private readonly Lazy<(GherkinDocument Document, IReadOnlyList<Pickle> Pickles)> _parsed = new(() => Parse(uri, source, language));

    public bool HasMessages => true;

    public Source Source { get; } = new(uri, source, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN);

    public GherkinDocument GherkinDocument => _parsed.Value.Document;

    public IEnumerable<Pickle> Pickles => _parsed.Value.Pickles;

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
