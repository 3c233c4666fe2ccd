using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Faults;

internal static partial class Faulty
{
    public static string Name => NameOf(TestContext.CurrentContext.Test.MethodName!);

    public static string NameOf(string test) => Capital().Replace(test, "-$0").ToLowerInvariant();

    public static async Task<(SeededTestCustomer Spoilt, SeededTestCustomer Fine)> SeedPairAsync(object? seed = null, PortalUnderTest? portal = null)
    {
        portal ??= SharedPortal.Instance;
        var (spoilt, fine) = (await portal.SeedAsync(seed), await portal.SeedAsync(seed));
        await SwitchOnAsync(spoilt.LoginId, portal);
        return (spoilt, fine);
    }

    public static async Task<(Browser Spoilt, Browser Fine)> LogInPairAsync(object? seed = null, PortalUnderTest? portal = null)
    {
        portal ??= SharedPortal.Instance;
        var (spoilt, fine) = await SeedPairAsync(seed, portal);
        return (await portal.LogInAsync(spoilt), await portal.LogInAsync(fine));
    }

    public static Task SwitchOnAsync(string loginId, PortalUnderTest? portal = null) =>
        (portal ?? SharedPortal.Instance).PostAsync("/test-support/faults", new { name = Name, customer = loginId });

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
