using System.Text.Json;

namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

internal sealed record FaultState(
    string Name, string Description, string Area, string Kind, bool Everybody, IReadOnlyList<string> Customers, int TimesActed)
{
    public static FaultState Of(Fault fault, FaultSwitch faults) => new(
        fault.Name,
        fault.Description,
        Tag(fault.Area),
        Tag(fault.Kind),
        faults.IsOnForEverybody(fault),
        faults.CustomersWith(fault),
        faults.TimesActed(fault));

    // An area or a kind as its tag, without the @.
    public static string Tag<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
