using System.Collections.Generic;
using System.Linq;
using Gherkin;
using Gherkin.Ast;
using Reqnroll.Parsing;

namespace Reqnroll.StandIn.Generator;

/// <summary>A feature file, parsed and checked.</summary>
internal sealed class ParsedFeature
{
    private ParsedFeature(FeatureFile file, FeatureDocument? document, IReadOnlyList<FeatureProblem> problems)
    {
        File = file;
        Document = document;
        Problems = problems;
    }

    /// <summary>The file.</summary>
    public FeatureFile File { get; }

    /// <summary>What is in it; null if it isn't Gherkin.</summary>
    public FeatureDocument? Document { get; }

    /// <summary>What is wrong with it; it can be turned into tests if nothing is.</summary>
    public IReadOnlyList<FeatureProblem> Problems { get; }

    /// <summary>The feature; null if there is none.</summary>
    public Feature? Feature => Document?.Ast.Feature;

    /// <summary>Parses a feature file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="defaultLanguage">The Gherkin dialect of a file without a <c># language:</c> line.</param>
    public static ParsedFeature Parse(FeatureFile file, string defaultLanguage)
    {
        try
        {
            var document = FeatureDocument.Parse(file.Text, defaultLanguage);
            return new ParsedFeature(file, document, FeatureCheck.Problems(document));
        }
        catch (ParserException error)
        {
            var errors = error is CompositeParserException composite ? composite.Errors : [error];
            return new ParsedFeature(file, null, errors.Select(SyntaxErrors.Problem).ToList());
        }
    }
}
