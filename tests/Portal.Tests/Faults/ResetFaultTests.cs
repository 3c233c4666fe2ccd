using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Faults;

[Parallelizable(ParallelScope.All)]
internal sealed class ResetFaultTests
{
    private const string Void = "This link is not valid. Links work once and expire after one hour.";

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task ResetLinkWorksTwice()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        var (theirs, mine) = (await LinkAsync(spoilt), await LinkAsync(fine));
        (await ChooseAsync(theirs, "seven quiet lanterns")).Path.Should().Be("/login");
        (await ChooseAsync(mine, "seven quiet lanterns")).Path.Should().Be("/login");

        (await ChooseAsync(theirs, "another fine password")).Path.Should().Be("/login");
        (await OpenAsync(mine)).Errors.Should().Equal(Void);
        (await Sections.AcceptsLoginAsync(spoilt.LoginId, "another fine password")).Should().BeTrue();
    }

    [Test]
    public async Task ResetLinkNeverExpires()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        var (theirs, mine) = (await LinkAsync(spoilt), await LinkAsync(fine));
        foreach (var customer in new[] { spoilt, fine })
        {
            await Portal.PostAsync("/test-support/clock", new { advanceBy = "P400D", customer = customer.LoginId });
        }

        (await ChooseAsync(theirs, "seven quiet lanterns")).Path.Should().Be("/login");
        (await OpenAsync(mine)).Errors.Should().Equal(Void);
    }

    [Test]
    public async Task ResetLinkExpiresEarly()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        var (theirs, mine) = (await LinkAsync(spoilt), await LinkAsync(fine));
        foreach (var customer in new[] { spoilt, fine })
        {
            await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT40M", customer = customer.LoginId });
        }

        (await OpenAsync(theirs)).Errors.Should().Equal(Void);
        (await OpenAsync(mine)).Errors.Should().BeEmpty();
    }

    [Test]
    public async Task ResetMailInEnglish()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync(new { language = "fr" });
        foreach (var customer in new[] { spoilt, fine })
        {
            await AskAsync(Portal, customer);
        }

        (await Portal.MailboxAsync(spoilt.LoginId)).Should().ContainSingle().Which.GetProperty("subject").GetString().Should().Be("Choose a new password");
        (await Portal.MailboxAsync(fine.LoginId)).Should().ContainSingle().Which.GetProperty("subject").GetString().Should().Be("Choisir un nouveau mot de passe");
    }

    [Test]
    public async Task ResetMailNotSent()
    {
        await using var database = await TestDatabase.CreateAsync();
        SeededTestCustomer spoilt, fine;
        await using (var portal = await PortalUnderTest.StartAsync(database))
        {
            (spoilt, fine) = await Faulty.SeedPairAsync(portal: portal);
            foreach (var customer in new[] { spoilt, fine })
            {
                (await AskAsync(portal, customer)).Confirmation.Should().Contain("we have sent a link");
            }
        }

        // The portal sends all queued emails before it stops.
        var mails = Directory.GetFiles(Path.Combine(database.Folder, "mail")).Select(File.ReadAllText).ToList();
        mails.Should().ContainSingle(mail => mail.Contains($"To: {fine.LoginId}", StringComparison.Ordinal));
        mails.Should().NotContain(mail => mail.Contains($"To: {spoilt.LoginId}", StringComparison.Ordinal));
    }

    private static async Task<HtmlPage> AskAsync(PortalUnderTest portal, SeededTestCustomer customer)
    {
        using var stranger = portal.NewBrowser();
        return await stranger.SubmitAsync(await stranger.OpenAsync("/forgot-password"), "Send the link", ("Form.Email", customer.LoginId));
    }

    private static async Task<string> LinkAsync(SeededTestCustomer customer)
    {
        await AskAsync(Portal, customer);
        return await new Inbox(Portal, customer.LoginId).NextLinkAsync("Choose a new password");
    }

    private static async Task<HtmlPage> OpenAsync(string link)
    {
        using var browser = Portal.NewBrowser();
        return await browser.OpenAsync(link);
    }

    private static async Task<HtmlPage> ChooseAsync(string link, string password)
    {
        using var browser = Portal.NewBrowser();
        return await browser.SubmitAsync(
            await browser.OpenAsync(link), "Update password", ("Form.NewPassword", password), ("Form.RetypedPassword", password));
    }
}
