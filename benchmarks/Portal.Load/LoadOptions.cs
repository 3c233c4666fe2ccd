namespace PortalAcceptance.Portal.Load;

/// <summary>What to measure, and how long.</summary>
/// <param name="WarmUp">How long everything goes on before it is measured.</param>
/// <param name="Duration">How long reads and saves are measured each; logins and bare hashes a third of it.</param>
/// <param name="Connections">How many browsers ask at the same time.</param>
/// <param name="Customers">How many customers there are.</param>
/// <param name="Only">The names of the workloads to run; empty for all.</param>
public sealed record LoadOptions(TimeSpan WarmUp, TimeSpan Duration, int Connections, int Customers, IReadOnlyList<string> Only)
{
    /// <summary>The names of the workloads.</summary>
    public static IReadOnlyList<string> Workloads { get; } = ["reads", "saves", "log-ins"];

    /// <summary>Whether a workload is to run.</summary>
    public bool Has(string workload) => Only.Count == 0 || Only.Contains(workload);
}
