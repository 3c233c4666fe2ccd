using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Faults;

[Parallelizable(ParallelScope.All)]
internal sealed class SignUpFaultTests
{
    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task SignUpIgnoresPlan()
    {
        var (spoilt, fine) = (NewAddress(), NewAddress());
        await Faulty.SwitchOnAsync(spoilt);

        (await PlanOfAsync(spoilt)).Should().Be("Small server");
        (await PlanOfAsync(fine)).Should().Be("Large server");
    }

    [Test]
    public async Task SignUpTellsKnownAddress()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        using var browser = Portal.NewBrowser();

        (await SignUpAsync(browser, spoilt.LoginId)).ErrorAt("Form.Email").Should().Be("You already have an account");
        (await SignUpAsync(browser, fine.LoginId)).Confirmation.Should().Contain("Check your inbox");
    }

    [Test]
    public async Task WelcomeMailNotSent()
    {
        var (spoilt, fine) = (NewAddress(), NewAddress());
        await Faulty.SwitchOnAsync(spoilt);
        using var browser = Portal.NewBrowser();

        (await SignUpAsync(browser, spoilt)).Confirmation.Should().Contain("Check your inbox");
        await SignUpAsync(browser, fine);

        (await Portal.MailboxAsync(fine)).Should().ContainSingle();
        (await Portal.MailboxAsync(spoilt, waitSeconds: 0)).Should().BeEmpty();
    }

    [Test]
    public async Task SignUpForgetsTypedInput()
    {
        var (spoilt, fine) = (NewAddress(), NewAddress());
        await Faulty.SwitchOnAsync(spoilt);
        using var browser = Portal.NewBrowser();

        (await SignUpAsync(browser, spoilt, lastName: "")).Value("Form.FirstName").Should().BeEmpty();
        (await SignUpAsync(browser, fine, lastName: "")).Value("Form.FirstName").Should().Be("Ada");
    }

    private static string NewAddress() => $"{Guid.NewGuid():N}@example.org";

    private static async Task<HtmlPage> SignUpAsync(Browser browser, string email, string lastName = "Lovelace") =>
        await browser.SubmitAsync(
            await browser.OpenAsync("/sign-up"),
            "Sign up",
            ("Form.Email", email), ("Form.FirstName", "Ada"), ("Form.LastName", lastName), ("Form.Plan", "large"));

    private static async Task<string> PlanOfAsync(string email)
    {
        using var browser = Portal.NewBrowser();
        await SignUpAsync(browser, email);
        var mail = (await Portal.MailboxAsync(email)).Should().ContainSingle().Subject.GetProperty("text").GetString()!;
        var password = mail.Split("Password: ")[1].Split('\n')[0];
        var page = await browser.LogInAsync(email, password);
        return new[] { "Small server", "Medium server", "Large server" }.Single(plan => page.Text.Contains(plan, StringComparison.Ordinal));
    }
}
