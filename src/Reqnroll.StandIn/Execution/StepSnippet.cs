using System.Text;
using System.Text.RegularExpressions;

namespace Reqnroll.Execution;

/// <summary>Writes the code of step definitions that are missing.</summary>
internal static partial class StepSnippet
{
    /// <summary>A class with a definition for each step.</summary>
    public static string Class(IEnumerable<StepInfo> steps) => Lines(
    [
        "using Reqnroll;",
        "",
        "namespace MyNamespace;",
        "",
        "[Binding]",
        "public sealed class StepDefinitions",
        "{",
        string.Join(
            $"{Environment.NewLine}{Environment.NewLine}",
            steps.Select(Method).Distinct().Select(method => Lines(method.Split(Environment.NewLine).Select(line => $"    {line}")))),
        "}",
    ]);

    /// <summary>A definition for a step.</summary>
    public static string Method(StepInfo step)
    {
        StringBuilder expression = new();
        StringBuilder words = new();
        List<string> parameters = [];
        var end = 0;
        foreach (Match match in Argument().Matches(step.Text))
        {
            var literal = step.Text[end..match.Index];
            expression.Append(Escape(literal));
            words.Append(literal).Append(' ');
            end = match.Index + match.Length;
            var (name, type) = match switch
            {
                _ when match.Groups["text"].Success => ("string", "string"),
                _ when match.Groups["decimal"].Success => ("decimal", "decimal"),
                _ => ("int", "int"),
            };
            expression.Append('{').Append(name).Append('}');
            parameters.Add($"{type} p{parameters.Count}");
        }

        expression.Append(Escape(step.Text[end..]));
        words.Append(step.Text[end..]);
        if (step.Table is not null)
        {
            parameters.Add("DataTable dataTable");
        }

        if (step.MultilineText is not null)
        {
            parameters.Add("string multilineText");
        }

        return Lines(
        [
            $"[{step.StepDefinitionType}({Literal(expression.ToString())})]",
            $"public void {step.StepDefinitionType}{Identifier(words.ToString())}({string.Join(", ", parameters)})",
            "{",
            "    throw new PendingStepException();",
            "}",
        ]);
    }

    private static string Lines(IEnumerable<string> lines) => string.Join(Environment.NewLine, lines);

    private static string Escape(string text) => Reserved().Replace(text, @"\$0");

    private static string Literal(string text) => text.Contains('"') || text.Contains('\\')
        ? $"@\"{text.Replace("\"", "\"\"")}\""
        : $"\"{text}\"";

    private static string Identifier(string text) =>
        string.Concat(Word().Matches(text).Select(word => char.ToUpperInvariant(word.Value[0]) + word.Value[1..]));

    [GeneratedRegex("""(?<text>"[^"]*"|'[^']*')|(?<![\w.,])-?(?<decimal>\d+[.,]\d+)(?![\w])|(?<![\w.,])-?\d+(?![\w])""")]
    private static partial Regex Argument();

    [GeneratedRegex(@"[\\/(){}]")]
    private static partial Regex Reserved();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
