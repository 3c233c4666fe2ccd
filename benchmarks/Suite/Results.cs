namespace PortalAcceptance.Suite;

// The rows of a run, each with true if it passed, and the duration of each step.
internal sealed record Results(IReadOnlyDictionary<string, bool> Rows, IReadOnlyList<(string Step, TimeSpan Duration)> Steps)
{
    public IEnumerable<string> Failed => Rows.Where(row => !row.Value).Select(row => row.Key);

    public static string Name(string feature, string title) => $"{feature}: {title}";
}
