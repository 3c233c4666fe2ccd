namespace Reqnroll.CucumberExpressions;

/// <summary>What a token of a Cucumber Expression is.</summary>
internal enum TokenType
{
    StartOfLine,
    EndOfLine,
    WhiteSpace,
    BeginOptional,
    EndOptional,
    BeginParameter,
    EndParameter,
    Alternation,
    Text,
}
