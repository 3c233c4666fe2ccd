using System.Text.RegularExpressions;

namespace Reqnroll.CucumberExpressions;

/// <summary>What the text of a step must look like, and which parts of it are arguments.</summary>
/// <param name="source">The expression as written.</param>
internal abstract partial class StepExpression(string source)
{
    /// <summary>The expression as written.</summary>
    public string Source { get; } = source;

    /// <summary>The regular expression that it comes to.</summary>
    public abstract Regex Regex { get; }

    /// <summary>Reads a step definition's expression.</summary>
    /// <param name="source">The expression.</param>
    /// <param name="type">How to read it.</param>
    /// <param name="parameterTypes">The parameter types that a Cucumber Expression may use.</param>
    /// <exception cref="CucumberExpressionException">It isn't a Cucumber Expression.</exception>
    /// <exception cref="ArgumentException">It isn't a regular expression.</exception>
    public static StepExpression Parse(string source, ExpressionType type, ParameterTypeRegistry parameterTypes) =>
        type == ExpressionType.CucumberExpression || (type == ExpressionType.Unspecified && IsCucumberExpression(source))
            ? new CucumberExpression(source, parameterTypes)
            : new RegularExpression(source);

    /// <summary>Matches a step's text.</summary>
    /// <returns>The arguments; null if it doesn't match.</returns>
    public abstract IReadOnlyList<StepArgument>? Match(string text);

    private static bool IsCucumberExpression(string source) =>
        !source.StartsWith('^') && !source.EndsWith('$') && (Parameter().IsMatch(source) || !RegexConstruct().IsMatch(source));

    [GeneratedRegex(@"\{\w*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\([^)]+[*+]\)|\.\*|\\\.|\\d\+")]
    private static partial Regex RegexConstruct();
}
