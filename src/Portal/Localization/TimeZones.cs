namespace PortalAcceptance.Portal.Localization;

/// <summary>The time zones that a customer can choose: those of the IANA database that are named after a place, and UTC.</summary>
public static class TimeZones
{
    private static readonly string[] _areas =
        ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"];

    /// <summary>UTC, first in the list.</summary>
    public const string Utc = "Etc/UTC";

    /// <summary>The IANA names, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        Utc,
        .. TimeZoneInfo.GetSystemTimeZones()
            .Select(zone => zone.Id)
            .Where(id => _areas.Contains(id.Split('/')[0]) && id.Contains('/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether there is such a time zone.</summary>
    public static bool Contain(string id) => id.Length > 0 && Ids.Contains(id);

    /// <summary>The name to show: "Europe/Paris", "America/New York".</summary>
    public static string NameOf(string id) => id == Utc ? "UTC" : id.Replace('_', ' ');
}
