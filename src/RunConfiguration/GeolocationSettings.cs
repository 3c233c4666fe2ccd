namespace PortalAcceptance.RunConfiguration;

/// <summary>Where the browser is (Playwright's <c>use.geolocation</c>).</summary>
public sealed record GeolocationSettings
{
    internal const string LatitudeKey = "use.geolocation.latitude";

    /// <summary>Degrees north, from -90 to 90.</summary>
    [Setting(LatitudeKey, "Where the browser is, in degrees north")]
    public double Latitude { get; init; }

    /// <summary>Degrees east, from -180 to 180.</summary>
    [Setting("use.geolocation.longitude", "Where the browser is, in degrees east")]
    public double Longitude { get; init; }

    /// <summary>How exact that is, in meters.</summary>
    [Setting("use.geolocation.accuracy", "How exact that is, in meters")]
    public double Accuracy { get; init; }
}
