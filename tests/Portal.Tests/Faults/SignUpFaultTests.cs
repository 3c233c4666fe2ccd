using System.Text.Json;
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
    public async Task MailRefused()
    {
        var (spoilt, fine) = (NewAddress(), NewAddress());
        await Faulty.SwitchOnAsync(spoilt);
        using var browser = Portal.NewBrowser();

        (await SignUpAsync(browser, spoilt)).ErrorAt("Form.Email").Should().StartWith("We could not send you an email just now.");
        (await SignUpAsync(browser, fine)).Confirmation.Should().Contain("Check your inbox");
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

    [Test]
    public async Task SignUpNameLost()
    {
        var (spoilt, fine) = (NewAddress(), NewAddress());
        await Faulty.SwitchOnAsync(spoilt);

        (await SettingsOfAsync(spoilt)).Value("Account.LastName").Should().Be("Ada");
        (await SettingsOfAsync(fine)).Value("Account.LastName").Should().Be("Lovelace");
    }

    [Test]
    public async Task SignUpCompanyLost()
    {
        var (spoilt, fine) = (NewAddress(), NewAddress());
        await Faulty.SwitchOnAsync(spoilt);

        (await SettingsOfAsync(spoilt)).Value("Account.Company").Should().BeEmpty();
        (await SettingsOfAsync(fine)).Value("Account.Company").Should().Be("Analytical Engines");
    }

    [Test]
    public async Task PlanPriceWrong()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync(new { plan = "large" });

        (await spoilt.OpenAsync("/")).Text.Should().Contain("$10.00");
        (await fine.OpenAsync("/")).Text.Should().Contain("$79.99");
    }

    [Test]
    public async Task WelcomeMailInEnglish()
    {
        var (spoilt, fine) = (NewAddress(), NewAddress());
        await Faulty.SwitchOnAsync(spoilt);
        using var browser = Portal.NewBrowser("fr");
        foreach (var email in new[] { spoilt, fine })
        {
            await browser.SubmitAsync(
                await browser.OpenAsync("/sign-up"), "S’inscrire", ("Form.Email", email), ("Form.FirstName", "Ada"), ("Form.LastName", "Lovelace"));
        }

        TextOf(await Portal.MailboxAsync(spoilt)).Should().StartWith("Hello Ada,").And.Contain("Password: ");
        TextOf(await Portal.MailboxAsync(fine)).Should().StartWith("Bonjour Ada,").And.Contain("Mot de passe : ");
    }

    private static string TextOf(JsonElement[] mails) => mails.Should().ContainSingle().Subject.GetProperty("text").GetString()!;

    private static async Task<HtmlPage> SettingsOfAsync(string email)
    {
        using var browser = Portal.NewBrowser();
        await SignUpAsync(browser, email);
        await browser.LogInAsync(email, TextOf(await Portal.MailboxAsync(email)).Split("Password: ")[1].Split('\n')[0]);
        return await browser.SettingsAsync();
    }

    private static string NewAddress() => $"{Guid.NewGuid():N}@example.org";

    private static async Task<HtmlPage> SignUpAsync(Browser browser, string email, string lastName = "Lovelace") =>
        await browser.SubmitAsync(
            await browser.OpenAsync("/sign-up"),
            "Sign up",
            ("Form.Email", email), ("Form.FirstName", "Ada"), ("Form.LastName", lastName), ("Form.Company", "Analytical Engines"), ("Form.Plan", "large"));

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
