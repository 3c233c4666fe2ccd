using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Gherkin;
using Gherkin.Ast;

namespace Reqnroll.StandIn.Generator;

/// <summary>Says a parser's errors in plain words.</summary>
internal static class SyntaxErrors
{
    private static readonly Dictionary<string, string> _tokens = new()
    {
        ["#EOF"] = "the end of the file",
        ["#TagLine"] = "a tag",
        ["#FeatureLine"] = "a feature",
        ["#RuleLine"] = "a rule",
        ["#BackgroundLine"] = "a background",
        ["#ScenarioLine"] = "a scenario",
        ["#ExamplesLine"] = "examples",
        ["#StepLine"] = "a step",
        ["#DocStringSeparator"] = "a doc string",
        ["#TableRow"] = "a table row",
        ["#Language"] = "a language",
    };

    /// <summary>Says an error.</summary>
    public static FeatureProblem Problem(ParserException error) =>
        new(Rules.Syntax, error.Location ?? new Location(1, 1), error switch
        {
            UnexpectedTokenException token => $"Expected {Expected(token.ExpectedTokenTypes)}, but got '{token.ReceivedToken.GetTokenValue().Trim()}'.",
            UnexpectedEOFException end => $"The file ends too early. Expected {Expected(end.ExpectedTokenTypes)}.",
            _ => Sentence(error.Message),
        });

    private static string Expected(IEnumerable<string> types)
    {
        // Comments and blank lines may stand anywhere: naming them helps nobody.
        var names = types.Where(_tokens.ContainsKey).Select(type => _tokens[type]).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} or {names.Last()}";
    }

    private static string Sentence(string message)
    {
        var text = Regex.Replace(message, @"^\(\d+:\d+\): ", "");
        return char.ToUpperInvariant(text[0]) + text.Substring(1) + (text.EndsWith(".") ? "" : ".");
    }
}
