namespace Reqnroll.CucumberExpressions;

/// <summary>What a capturing group matched.</summary>
/// <param name="Value">The text; null if the group took no part in the match.</param>
/// <param name="Start">Where it starts in the step's text, in UTF-16 units from 0.</param>
/// <param name="Children">The groups within it.</param>
internal sealed record MatchedGroup(string? Value, int Start, IReadOnlyList<MatchedGroup> Children)
{
    /// <summary>The groups within it, and within those, in the order of their opening parentheses.</summary>
    public IEnumerable<MatchedGroup> Descendants => Children.SelectMany(child => child.Descendants.Prepend(child));
}
