using NodaTime.TimeZones;

namespace PortalAcceptance.Portal.Localization;

// Those of the IANA database that are named after a place, and UTC.
internal static class TimeZones
{
    private static readonly string[] _areas =
        ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"];

    public const string Utc = "Etc/UTC";

    public static IReadOnlyList<string> Ids { get; } =
    [
        Utc,
        .. TimeZoneInfo.GetSystemTimeZones()
            .Select(zone => zone.Id)
            .Where(id => _areas.Contains(id.Split('/')[0]) && id.Contains('/'))
            .Order(StringComparer.Ordinal),
    ];

    // Null if there is no such zone, or not anymore. The IANA database renames zones (Europe/Kiev, Asia/Calcutta); Noda
    // Time has all names of a zone, whichever of them this system knows. Those of no place (Etc/GMT+5) are not offered.
    public static string? Find(string id) => Ids.Contains(id) ? id
        : !CanonicalIds.TryGetValue(id, out var canonical) ? null
        : Ids.Where(other => CanonicalIds.Contains(new(other, canonical))).MaxBy(other => other == canonical)
        ?? (TimeZoneInfo.TryFindSystemTimeZoneById(id, out _) ? id : null);

    public static TimeZoneInfo Of(string id) => TimeZoneInfo.FindSystemTimeZoneById(Find(id) ?? Utc);

    public static string NameOf(string id) => Find(id) is { } found and not Utc ? found.Replace('_', ' ') : "UTC";

    private static IDictionary<string, string> CanonicalIds => TzdbDateTimeZoneSource.Default.CanonicalIdMap;
}
