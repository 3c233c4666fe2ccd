namespace Reqnroll.CucumberExpressions;

/// <summary>A Cucumber Expression can't be read; the message points at the place and says what to do.</summary>
internal sealed class CucumberExpressionException : Exception
{
    public CucumberExpressionException(string expression, int start, int end, string problem, string solution)
        : base($"This Cucumber Expression has a problem at column {start + 1}:\n\n{expression}\n{Pointer(start, end)}\n{problem}.\n{solution}") =>
        Summary = $"{problem} (column {start + 1} of '{expression}'). {solution}";

    /// <summary>The problem in one line.</summary>
    public string Summary { get; }

    /// <summary>The name of the parameter type that is missing; null if the problem is another one.</summary>
    public string? UndefinedParameterType { get; init; }

    private static string Pointer(int start, int end) =>
        new string(' ', start) + (end - start > 1 ? $"^{new string('-', end - start - 2)}^" : "^");
}
