namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

internal sealed record FaultState(
    string Name, string Description, string Area, string Kind, bool Everybody, IReadOnlyList<string> Customers, int TimesActed)
{
    public static FaultState Of(Fault fault, FaultSwitch faults) => new(
        fault.Name,
        fault.Description,
        fault.AreaTag,
        fault.KindTag,
        faults.IsOnForEverybody(fault),
        faults.CustomersWith(fault),
        faults.TimesActed(fault));
}
