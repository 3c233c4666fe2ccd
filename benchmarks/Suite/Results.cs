namespace PortalAcceptance.Suite;

// Which rows a run had and whether each passed, and how long each step took.
internal sealed record Results(IReadOnlyDictionary<string, bool> Rows, IReadOnlyList<(string Step, TimeSpan Duration)> Steps)
{
    public IEnumerable<string> Failed => Rows.Where(row => !row.Value).Select(row => row.Key);

    public static string Name(string feature, string title) => $"{feature}: {title}";
}
