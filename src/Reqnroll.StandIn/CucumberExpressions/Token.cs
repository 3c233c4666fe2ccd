namespace Reqnroll.CucumberExpressions;

/// <summary>A token of a Cucumber Expression.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Text">Its text, escapes resolved.</param>
/// <param name="Start">Where it starts in the expression, in UTF-16 units from 0.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record Token(TokenType Type, string Text, int Start, int End);
