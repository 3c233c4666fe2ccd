namespace Reqnroll.CucumberExpressions;

/// <summary>An argument that an expression found in a step's text.</summary>
/// <param name="Value">Its text; a quoted string's is without quotes and escapes.</param>
/// <param name="Group">Where it stands.</param>
/// <param name="ParameterTypeName">The parameter type's name; null in a regular expression.</param>
internal sealed record StepArgument(string Value, MatchedGroup Group, string? ParameterTypeName);
