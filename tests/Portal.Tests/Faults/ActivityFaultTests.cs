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

    [Test]
    public async Task WrongCurrentPasswordNotNoted()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();
        await spoilt.UpdatePasswordAsync("not the password");
        await fine.UpdatePasswordAsync("not the password");

        await OnlyTheFineNotesAsync(spoilt, fine, "Change refused: wrong current password");
    }

    [Test]
    public async Task PasswordResetNotNoted()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();

        (await ActivityAfterResetAsync(spoilt)).Should().NotContain("Password reset with an emailed link");
        (await ActivityAfterResetAsync(fine)).Should().Contain("Password reset with an emailed link");
    }

    [Test]
    public async Task EmailChangeNotNoted()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();

        (await ActivityAfterEmailChangeAsync(spoilt)).Should().NotContain("Email address changed");
        (await ActivityAfterEmailChangeAsync(fine)).Should().Contain("Email address changed");
    }

    [Test]
    public async Task ActivityOriginNotNoted()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.OpenAsync("/account/activity")).Text.Should().Contain("Logged in –");
        (await fine.OpenAsync("/account/activity")).Text.Should().Contain("Logged in 127.0.0.1");
    }

    [Test]
    public async Task ActivityOldestFirst()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();
        await spoilt.UpdateAccountAsync();
        await fine.UpdateAccountAsync();

        (await spoilt.OpenAsync("/account/activity")).Text.Should().MatchRegex("Logged in.*Account information updated");
        (await fine.OpenAsync("/account/activity")).Text.Should().MatchRegex("Account information updated.*Logged in");
    }

    [Test]
    public async Task ActivityDatesInEnglish()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(new { language = "fr" });

        (await spoilt.OpenAsync("/account/activity")).Text.Should().MatchRegex("[AP]M Connexion");
        (await fine.OpenAsync("/account/activity")).Text.Should().NotMatchRegex("[AP]M Connexion");
    }

    private static async Task OnlyTheFineNotesAsync(Browser spoilt, Browser fine, string entry)
    {
        (await spoilt.OpenAsync("/account/activity")).Text.Should().NotContain(entry);
        (await fine.OpenAsync("/account/activity")).Text.Should().Contain(entry);
    }

    private static async Task<string> ActivityAfterResetAsync(SeededTestCustomer customer)
    {
        using var browser = Portal.NewBrowser();
        await browser.SubmitAsync(await browser.OpenAsync("/forgot-password"), "Send the link", ("Form.Email", customer.LoginId));
        var link = await new Inbox(Portal, customer.LoginId).NextLinkAsync("Choose a new password");
        await browser.SubmitAsync(
            await browser.OpenAsync(link), "Update password", ("Form.NewPassword", Sections.NewPassword), ("Form.RetypedPassword", Sections.NewPassword));
        await browser.LogInAsync(customer.LoginId, Sections.NewPassword);
        return (await browser.OpenAsync("/account/activity")).Text;
    }

    private static async Task<string> ActivityAfterEmailChangeAsync(SeededTestCustomer customer)
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        using var browser = await Portal.LogInAsync(customer);
        await browser.UpdateAccountAsync(("Email", email), ("CurrentPassword", customer.Password));
        var link = await new Inbox(Portal, email).NextLinkAsync("Confirm your new email address");
        await browser.SubmitAsync(await browser.OpenAsync(link), "Confirm");
        return (await browser.OpenAsync("/account/activity")).Text;
    }

    private static int Entries(HtmlPage page) => page.Html.Split("<tr>").Length - 2;
}
