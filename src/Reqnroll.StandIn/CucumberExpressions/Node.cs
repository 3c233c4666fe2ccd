namespace Reqnroll.CucumberExpressions;

/// <summary>A node of a Cucumber Expression's syntax tree.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Nodes">Its children; empty for text.</param>
/// <param name="Token">The text of a text node; empty for others.</param>
/// <param name="Start">Where it starts in the expression, in UTF-16 units from 0.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record Node(NodeType Type, IReadOnlyList<Node> Nodes, string Token, int Start, int End)
{
    /// <summary>The text of the node and of all below it.</summary>
    public string Text => Nodes.Count == 0 ? Token : string.Concat(Nodes.Select(node => node.Text));
}
