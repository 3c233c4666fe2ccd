namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

internal static class RateLimited
{
    public static string[] AfterOne(string action) =>
    [
        "--Portal:RateLimits:Factor=1",
        $"--Portal:RateLimits:{action}:PerAddress:Requests=1",
        $"--Portal:RateLimits:{action}:PerAddress:Within=01:00:00",
    ];
}
