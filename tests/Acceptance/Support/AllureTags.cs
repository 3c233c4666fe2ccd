namespace PortalAcceptance.Acceptance.Support;

// Tags with a value: "@owner:payments" and "@issue:https://issues.example.org/12".
internal sealed class AllureTags(IReadOnlyList<string> tags)
{
    // The closest to the scenario.
    public string? Owner => ValuesOf("owner").LastOrDefault();

    // A known defect, named after the end of its address.
    public IEnumerable<(string Name, string Address)> Issues => ValuesOf("issue").Select(address => (address.TrimEnd('/').Split('/')[^1], address));

    public bool Contain(string tag) => tags.Contains(tag);

    private IEnumerable<string> ValuesOf(string name) =>
        tags.Where(tag => tag.StartsWith($"{name}:", StringComparison.Ordinal)).Select(tag => tag[(name.Length + 1)..]);
}
