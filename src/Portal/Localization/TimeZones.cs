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

    public static bool Contain(string id) => id.Length > 0 && Ids.Contains(id);

    public static string NameOf(string id) => id == Utc ? "UTC" : id.Replace('_', ' ');
}
