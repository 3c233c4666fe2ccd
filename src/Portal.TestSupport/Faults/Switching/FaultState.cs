using System.Text.Json;

namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

/// <summary>A fault, and for whom it is on.</summary>
/// <param name="Name">What it is switched on by.</param>
/// <param name="Description">What the portal does wrong, in one sentence.</param>
/// <param name="Area">The tag of the part that it breaks.</param>
/// <param name="Kind">The tag of the kind of case that it spoils.</param>
/// <param name="Everybody">Whether it is on for everybody.</param>
/// <param name="Customers">The login IDs of the customers whom it is on for in particular.</param>
/// <param name="TimesActed">How often it was in the way since the portal started.</param>
internal sealed record FaultState(
    string Name, string Description, string Area, string Kind, bool Everybody, IReadOnlyList<string> Customers, int TimesActed)
{
    /// <summary>The state of a fault.</summary>
    public static FaultState Of(Fault fault, FaultSwitch faults) => new(
        fault.Name,
        fault.Description,
        Tag(fault.Area),
        Tag(fault.Kind),
        faults.IsOnForEverybody(fault),
        faults.CustomersWith(fault),
        faults.TimesActed(fault));

    /// <summary>An area or a kind as the scenarios are tagged with it, without the @.</summary>
    public static string Tag<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
