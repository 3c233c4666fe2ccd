namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>Guesses what a person meant by a name that doesn't exist.</summary>
public static class Suggestion
{
    /// <summary>The candidate nearest to a name, or <see langword="null"/> when none is near.</summary>
    /// <param name="candidates">What there is; dotted ones are also compared by their last part, for keys in the wrong place.</param>
    public static string? For(string name, IEnumerable<string> candidates)
    {
        var last = LastPart(name);
        var nearest = candidates
            .Select(candidate => (candidate, distance: Math.Min(Distance(name, candidate), Distance(last, LastPart(candidate)))))
            .OrderBy(pair => pair.distance).ThenBy(pair => Distance(name, pair.candidate))
            .FirstOrDefault();
        return nearest.candidate is not null && nearest.distance <= Math.Max(1, last.Length / 3) ? nearest.candidate : null;
    }

    private static string LastPart(string key) => key[(key.LastIndexOf('.') + 1)..];

    /// <summary>The number of letters to insert, remove, replace or swap with the next (optimal string alignment), whatever their case.</summary>
    private static int Distance(string from, string to)
    {
        var (a, b) = (from.ToUpperInvariant(), to.ToUpperInvariant());
        var distances = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                distances[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Math.Min(
                        Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1,
                        distances[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)),
                };
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    distances[i, j] = Math.Min(distances[i, j], distances[i - 2, j - 2] + 1);
                }
            }
        }
        return distances[a.Length, b.Length];
    }
}
