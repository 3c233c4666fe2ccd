namespace Reqnroll.CucumberExpressions;

/// <summary>What a <c>{name}</c> in a Cucumber Expression stands for.</summary>
/// <param name="Name">Its name; empty for the anonymous <c>{}</c>.</param>
/// <param name="Regexes">What its text looks like: one of these regular expressions.</param>
internal sealed record ParameterType(string Name, IReadOnlyList<string> Regexes)
{
    /// <summary>The name of the type whose text stands in quotes.</summary>
    public const string String = "string";

    /// <summary>The regular expression for the parameter in an expression, in one capturing group.</summary>
    public string Pattern => Regexes is [var only] ? $"({only})" : $"({string.Join('|', Regexes.Select(regex => $"(?:{regex})"))})";
}
