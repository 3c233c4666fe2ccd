using Gherkin;
using Gherkin.Ast;
using Reqnroll.Parser;

namespace PortalAcceptance.ReqnrollGenerator;

/// <summary>A feature file, parsed and checked.</summary>
/// <param name="Feature">The feature in it; null if there is none, as in an empty file.</param>
/// <param name="Problems">What is wrong with it; it can be turned into tests if nothing is.</param>
internal sealed record ParsedFeature(FeatureFile File, Feature? Feature, GherkinDialect Dialect, IReadOnlyList<FeatureProblem> Problems)
{
    /// <summary>The scenarios, those of rules included, in the order of the file.</summary>
    public IEnumerable<(Rule? Rule, Scenario Scenario)> Scenarios => Feature!.Children.SelectMany(child => child switch
    {
        Scenario scenario => [(null, scenario)],
        Rule rule => rule.Children.OfType<Scenario>().Select(scenario => ((Rule?)rule, scenario)),
        _ => [],
    });

    /// <summary>Parses a feature file.</summary>
    /// <param name="defaultLanguage">The language of a file without a <c># language:</c> line.</param>
    public static ParsedFeature Parse(FeatureFile file, string defaultLanguage)
    {
        var dialects = new ReqnrollGherkinDialectProvider(defaultLanguage);
        try
        {
            using var text = new StringReader(file.Text);
            var feature = new Parser().Parse(new TokenScanner(text), new TokenMatcher(dialects)).Feature;
            var parsed = new ParsedFeature(file, feature, feature is null ? dialects.DefaultDialect : dialects.GetDialect(feature.Language, feature.Location), []);
            return feature is null ? parsed : parsed with { Problems = [.. FeatureCheck.Problems(parsed)] };
        }
        catch (ParserException error)
        {
            return new ParsedFeature(file, null, dialects.DefaultDialect, SyntaxErrors.Problems(error));
        }
    }
}
