namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

/// <summary>Settings of portals that soon say that something was done too often.</summary>
internal static class RateLimited
{
    /// <summary>Allows an action, by its name in the settings, once an hour from each address.</summary>
    public static string[] AfterOne(string action) =>
    [
        "--Portal:RateLimits:Factor=1",
        $"--Portal:RateLimits:{action}:PerAddress:Requests=1",
        $"--Portal:RateLimits:{action}:PerAddress:Within=01:00:00",
    ];
}
