using System.Text.RegularExpressions;
using Gherkin;
using Gherkin.Ast;

namespace PortalAcceptance.ReqnrollGenerator;

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

    /// <summary>The problems that a parser's error stands for.</summary>
    public static IReadOnlyList<FeatureProblem> Problems(ParserException error)
    {
        var errors = error is CompositeParserException composite ? composite.Errors.ToList() : [error];
        // In an unknown language every further line is wrong as well.
        return errors.FirstOrDefault(each => each is NoSuchLanguageException) is { } unknown
            ? [Problem(unknown)]
            : [.. errors.Select(Problem)];
    }

    private static FeatureProblem Problem(ParserException error) =>
        new(Rules.Syntax, error.Location ?? new Location(1, 1), error switch
        {
            UnexpectedTokenException token => $"Expected {Expected(token.ExpectedTokenTypes)}, but got '{token.ReceivedToken.GetTokenValue().Trim()}'.",
            UnexpectedEOFException end => $"The file ends too early. Expected {Expected(end.ExpectedTokenTypes)}.",
            NoSuchLanguageException => $"{Sentence(error.Message)} Languages are listed at https://cucumber.io/docs/gherkin/languages.",
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
