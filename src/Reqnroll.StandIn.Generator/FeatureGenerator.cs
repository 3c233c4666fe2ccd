using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Reqnroll.StandIn.Generator;

/// <summary>Turns the project's feature files into NUnit fixtures.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FeatureGenerator : IIncrementalGenerator
{
    private const string DefaultLanguage = "en";
    private const string MetadataPrefix = "build_metadata.AdditionalFiles.";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var additional = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        var language = additional
            .Where(pair => Metadata(pair.Right, pair.Left, "ReqnrollKind") == "Configuration")
            .Select((pair, cancellation) => LanguageOf(pair.Left.GetText(cancellation)?.ToString() ?? ""))
            .Collect()
            .Select((languages, _) => languages.FirstOrDefault() ?? DefaultLanguage);
        var features = additional
            .Where(pair => Metadata(pair.Right, pair.Left, "ReqnrollKind") == "Feature")
            .Select((pair, cancellation) => new FeatureFile(
                pair.Left.Path,
                Metadata(pair.Right, pair.Left, "ReqnrollLink").Replace('\\', '/'),
                pair.Left.GetText(cancellation)?.ToString() ?? ""))
            .Combine(language)
            .Select((pair, _) => ParsedFeature.Parse(pair.Left, pair.Right))
            .Collect();
        var rootNamespace = context.AnalyzerConfigOptionsProvider
            .Select((options, _) => options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var name) ? name : "");
        context.RegisterSourceOutput(features.Combine(rootNamespace), (output, input) => Generate(output, input.Left, input.Right));
    }

    private static string Metadata(AnalyzerConfigOptionsProvider options, AdditionalText file, string name) =>
        options.GetOptions(file).TryGetValue(MetadataPrefix + name, out var value) ? value : "";

    // The settings are read and checked when the tests run; here only the language matters.
    private static string LanguageOf(string configuration)
    {
        var match = Regex.Match(configuration, @"""language""\s*:\s*\{[^}]*""feature""\s*:\s*""(?<language>[A-Za-z]+)");
        return match.Success ? match.Groups["language"].Value.ToLowerInvariant() : DefaultLanguage;
    }

    private static void Generate(SourceProductionContext output, ImmutableArray<ParsedFeature> features, string rootNamespace)
    {
        foreach (var feature in features)
        {
            foreach (var problem in feature.Problems)
            {
                Report(output, feature, problem);
            }
        }

        var sound = features.Where(feature => feature.Problems.Count == 0).OrderBy(feature => feature.File.Link, StringComparer.Ordinal).ToList();
        foreach (var same in sound.GroupBy(feature => FixtureWriter.ClassName(feature.Feature!), StringComparer.OrdinalIgnoreCase))
        {
            var first = same.First();
            output.AddSource($"{same.Key}.g.cs", SourceText.From(new FixtureWriter(first, rootNamespace).Write(), Encoding.UTF8));
            foreach (var other in same.Skip(1))
            {
                Report(output, other, new FeatureProblem(
                    Rules.DuplicateFeature,
                    other.Feature!.Location,
                    $"There is a feature named '{first.Feature!.Name}' already, in {first.File.Link}. Test classes are named after features: give this one another title."));
            }
        }

        if (features.Length > 0)
        {
            output.AddSource("ReqnrollTestRunHooks.g.cs", SourceText.From(TestRunWriter.Code, Encoding.UTF8));
        }
    }

    private static void Report(SourceProductionContext output, ParsedFeature feature, FeatureProblem problem)
    {
        var position = new LinePosition(problem.Location.Line - 1, Math.Max(problem.Location.Column - 1, 0));
        var place = Microsoft.CodeAnalysis.Location.Create(feature.File.Path, default, new LinePositionSpan(position, position));
        output.ReportDiagnostic(Diagnostic.Create(problem.Rule, place, problem.Message));
    }
}
