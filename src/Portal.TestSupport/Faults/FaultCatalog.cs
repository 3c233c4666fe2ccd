namespace PortalAcceptance.Portal.TestSupport.Faults;

internal static class FaultCatalog
{
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

    public static Fault? Find(string name) => All.FirstOrDefault(fault => fault.Name == name);
}
