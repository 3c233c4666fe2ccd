namespace Reqnroll.CucumberExpressions;

/// <summary>What a node of a Cucumber Expression's syntax tree is.</summary>
internal enum NodeType
{
    Text,
    Optional,
    Alternation,
    Alternative,
    Parameter,
    Expression,
}
