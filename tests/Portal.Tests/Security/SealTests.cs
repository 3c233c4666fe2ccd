using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class SealTests
{
    [Test]
    public async Task IsAuthenticatedEncryptionWith256Bits()
    {
        await using var portal = await PortalUnderTest.StartAsync();
        using var browser = portal.NewBrowser();
        await browser.OpenAsync("/login");

        await using var database = portal.Database.Open();
        (await database.ProtectionKeys.Select(key => key.Xml).ToListAsync()).Should().NotBeEmpty().And.OnlyContain(xml => xml.Contains("AES_256_GCM"));
    }
}
