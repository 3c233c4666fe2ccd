using System.Collections.Generic;
using System.IO;
using System.Linq;
using Gherkin;
using Gherkin.Ast;

namespace Reqnroll.Parsing;

/// <summary>A parsed feature file and the scenarios to execute in it.</summary>
internal sealed class FeatureDocument
{
    private FeatureDocument(GherkinDocument ast)
    {
        Ast = ast;
        Pickles = ast.Feature is { } feature ? Compile(feature).ToList() : [];
    }

    /// <summary>The syntax tree.</summary>
    public GherkinDocument Ast { get; }

    /// <summary>The scenarios to execute, in the order of the file.</summary>
    public IReadOnlyList<Pickle> Pickles { get; }

    /// <summary>Parses a feature file.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="defaultLanguage">The Gherkin dialect of a file without a <c># language:</c> line, such as <c>en</c>.</param>
    /// <exception cref="ParserException">It isn't Gherkin; a <see cref="CompositeParserException"/> holds all errors.</exception>
    public static FeatureDocument Parse(string source, string defaultLanguage)
    {
        var parser = new Parser();
        using var reader = new StringReader(source);
        return new FeatureDocument(parser.Parse(new TokenScanner(reader), new TokenMatcher(new GherkinDialectProvider(defaultLanguage))));
    }

    private static IEnumerable<Pickle> Compile(Feature feature)
    {
        List<Step> background = [];
        foreach (var child in feature.Children)
        {
            switch (child)
            {
                case Background steps:
                    background.AddRange(steps.Steps);
                    break;
                case Scenario scenario:
                    foreach (var pickle in Compile(feature, null, background, scenario))
                    {
                        yield return pickle;
                    }

                    break;
                case Rule rule:
                    List<Step> both = [.. background, .. rule.Children.OfType<Background>().SelectMany(steps => steps.Steps)];
                    foreach (var pickle in rule.Children.OfType<Scenario>().SelectMany(scenario => Compile(feature, rule, both, scenario)))
                    {
                        yield return pickle;
                    }

                    break;
            }
        }
    }

    private static IEnumerable<Pickle> Compile(Feature feature, Rule? rule, List<Step> background, Scenario scenario)
    {
        if (!scenario.Examples.Any())
        {
            return [new Pickle(feature, rule, scenario, null, Compile(background, scenario, null))];
        }

        return from examples in scenario.Examples
               where examples.TableHeader is not null
               from row in examples.TableBody
               let outlineRow = new OutlineRow(examples, row)
               select new Pickle(feature, rule, scenario, outlineRow, Compile(background, scenario, outlineRow));
    }

    private static List<PickleStep> Compile(List<Step> background, Scenario scenario, OutlineRow? row)
    {
        // Cucumber leaves the background out of a scenario that has no steps of its own.
        if (!scenario.Steps.Any())
        {
            return [];
        }

        var type = PickleStepType.Unknown;
        List<PickleStep> steps = [];
        foreach (var step in background)
        {
            steps.Add(new PickleStep(step, type = TypeOf(step, type), null));
        }

        foreach (var step in scenario.Steps)
        {
            steps.Add(new PickleStep(step, type = TypeOf(step, type), row));
        }

        return steps;
    }

    private static PickleStepType TypeOf(Step step, PickleStepType previous) => step.KeywordType switch
    {
        StepKeywordType.Context => PickleStepType.Context,
        StepKeywordType.Action => PickleStepType.Action,
        StepKeywordType.Outcome => PickleStepType.Outcome,
        StepKeywordType.Conjunction => previous,
        _ => PickleStepType.Unknown,
    };
}
