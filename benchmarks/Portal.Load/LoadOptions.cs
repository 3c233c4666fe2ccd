namespace PortalAcceptance.Portal.Load;

// Reads and saves are each measured for the whole duration, logins and bare hashes each for a third.
internal sealed record LoadOptions(TimeSpan WarmUp, TimeSpan Duration, int Connections, int Customers, IReadOnlyList<string> Only)
{
    public static IReadOnlyList<string> Workloads { get; } = ["reads", "saves", "logins"];

    public bool Has(string workload) => Only.Count == 0 || Only.Contains(workload);
}
