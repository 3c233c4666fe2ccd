using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Faults;

[Parallelizable(ParallelScope.All)]
internal sealed class ActivityFaultTests
{
    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task ActivityNotNoted()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();
        await spoilt.UpdateAccountAsync();
        await fine.UpdateAccountAsync();

        (await spoilt.OpenAsync("/account/activity")).Text.Should().StartWith("Activity Where you are logged in No activity yet.");
        (await fine.OpenAsync("/account/activity")).Text.Should().Contain("Account information updated");
    }

    [Test]
    public async Task ActivityOfOthersShown()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        Entries(await spoilt.OpenAsync("/account/activity")).Should().Be(2, "only one of them is the customer's own");
        Entries(await fine.OpenAsync("/account/activity")).Should().Be(1);
    }

    [Test]
    public async Task TimesInUtc()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(new { timeZone = "Asia/Tokyo", signedUpAt = "2025-01-30T20:00:00Z" });

        (await spoilt.OpenAsync("/")).Text.Should().Contain("30 January 2025");
        (await fine.OpenAsync("/")).Text.Should().Contain("31 January 2025");
    }

    private static int Entries(HtmlPage page) => page.Html.Split("<tr>").Length - 2;
}
