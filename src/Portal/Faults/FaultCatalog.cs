namespace PortalAcceptance.Portal.Faults;

/// <summary>Every way in which the portal can be told to misbehave.</summary>
public static class FaultCatalog
{
    /// <summary>The faults, by area.</summary>
    public static IReadOnlyList<Fault> All { get; } =
    [
        .. LoginFaults.All,
        .. MenuFaults.All,
        .. SignUpFaults.All,
        .. PasswordFaults.All,
        .. AccountFaults.All,
        .. BillingFaults.All,
        .. CardFaults.All,
        .. ChargesFaults.All,
        .. ActivityFaults.All,
    ];

    /// <summary>The fault of a name; null when there is none.</summary>
    public static Fault? Find(string name) => All.FirstOrDefault(fault => fault.Name == name);

    /// <summary>The fault whose name is most like another one.</summary>
    public static Fault Nearest(string name) => All.MinBy(fault => Distance(fault.Name, name))!;

    /// <summary>How many characters must be added, dropped or changed to make one text of another (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var distances = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var row = 1; row <= one.Length; row++)
        {
            var diagonal = distances[0];
            distances[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var changed = diagonal + (one[row - 1] == other[column - 1] ? 0 : 1);
                diagonal = distances[column];
                distances[column] = Math.Min(changed, Math.Min(distances[column], distances[column - 1]) + 1);
            }
        }

        return distances[^1];
    }
}
