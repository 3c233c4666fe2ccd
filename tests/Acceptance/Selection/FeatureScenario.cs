namespace PortalAcceptance.Acceptance.Selection;

// A scenario, or a row of an outline, as its feature file has it. Steps are filled in, those of backgrounds first.
internal sealed record FeatureScenario(string File, string Language, int Line, IReadOnlyList<string> Steps)
{
    // The lines of its feature and rule, which stand for all scenarios below them.
    public required IReadOnlyCollection<int> Headings { get; init; }

    // From the tags to the last line before the next scenario, without the rows of an outline.
    public required Func<int, bool> Contains { get; init; }

    public bool IsAt(int line) => line == Line || Headings.Contains(line) || Contains(line);
}
