using PortalAcceptance.Cli.Faults;

namespace PortalAcceptance.Cli.Tests;

internal class FaultPageTests
{
    [Test]
    public void ThePageHasEveryFaultAndWhatNoticedIt() =>
        FaultRecord.Find([AppContext.BaseDirectory])!.IsShownOnItsPage.Should().BeTrue(
            "docs/faults.md lists every fault and what docs/faults.json says of it; update both with: dotnet run --project src/Cli -- faults NAME…");
}
