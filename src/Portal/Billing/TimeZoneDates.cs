namespace PortalAcceptance.Portal.Billing;

/// <summary>Tells which day it is somewhere.</summary>
internal static class TimeZoneDates
{
    /// <summary>The date on the calendars of a time zone.</summary>
    public static DateOnly DateIn(this DateTimeOffset instant, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}
