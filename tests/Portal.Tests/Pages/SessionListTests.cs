using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Sessions;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class SessionListTests
{
    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task ShowsEverySessionAndWhichOneThisIs()
    {
        var customer = await Portal.SeedAsync();
        using var stranger = await Portal.LogInAsync(await Portal.SeedAsync());
        using var elsewhere = await Portal.LogInAsync(customer);
        using var here = await Portal.LogInAsync(customer);

        var page = await here.OpenAsync("/account/sessions");

        page.Text.Should().Contain("Where you are logged in").And.Contain("127.0.0.1 This one").And.Contain("127.0.0.1 Another one");
        Regex.Count(page.Text, "This one|Another one").Should().Be(2, "a stranger's session is no business of this customer's");
    }

    [Test]
    public async Task EndsTheSessionThatIsChosen()
    {
        var customer = await Portal.SeedAsync();
        using var first = await Portal.LogInAsync(customer);
        var chosen = await OnlySessionOfAsync(customer);
        using var second = await Portal.LogInAsync(customer);
        using var here = await Portal.LogInAsync(customer);

        var page = await EndAsync(here, await here.OpenAsync("/account/sessions"), chosen, customer.Password);

        page.Confirmation.Should().Be("The sessions you chose have ended.");
        (await here.OpenAsync("/account/activity")).Text.Should().Contain("Other sessions ended");
        (await first.SettingsAsync()).Heading.Should().Be("Log in");
        (await second.SettingsAsync()).Heading.Should().Be("Account settings");
        (await here.SettingsAsync()).Heading.Should().Be("Account settings");
    }

    [Test]
    public async Task EndsAllTheOthers()
    {
        var customer = await Portal.SeedAsync();
        using var stranger = await Portal.LogInAsync(await Portal.SeedAsync());
        using var first = await Portal.LogInAsync(customer);
        using var second = await Portal.LogInAsync(customer);
        using var here = await Portal.LogInAsync(customer);

        var page = await EndAsync(here, await here.OpenAsync("/account/sessions"), "", customer.Password);

        page.Confirmation.Should().Be("The sessions you chose have ended.");
        page.Html.Should().NotContain("Session to end", "there is none left");
        (await first.SettingsAsync()).Heading.Should().Be("Log in");
        (await second.SettingsAsync()).Heading.Should().Be("Log in");
        (await here.SettingsAsync()).Heading.Should().Be("Account settings");
        (await stranger.SettingsAsync()).Heading.Should().Be("Account settings");
    }

    [TestCase("", "Enter your current password.")]
    [TestCase("not the password", "The current password is incorrect.")]
    public async Task NeedsTheCurrentPassword(string password, string message)
    {
        var customer = await Portal.SeedAsync();
        using var elsewhere = await Portal.LogInAsync(customer);
        using var here = await Portal.LogInAsync(customer);

        var page = await EndAsync(here, await here.OpenAsync("/account/sessions"), "", password);

        page.ErrorAt("Ending.CurrentPassword").Should().Be(message);
        (await elsewhere.SettingsAsync()).Heading.Should().Be("Account settings");
    }

    [TestCase("no session")]
    [TestCase("00000000-0000-0000-0000-000000000000")]
    public async Task EndsNoneForOneThatIsNotThere(string session)
    {
        var customer = await Portal.SeedAsync();
        using var elsewhere = await Portal.LogInAsync(customer);
        using var here = await Portal.LogInAsync(customer);

        await EndAsync(here, await here.OpenAsync("/account/sessions"), session, customer.Password);

        (await here.OpenAsync("/account/activity")).Text.Should().NotContain("Other sessions ended");
        (await elsewhere.SettingsAsync()).Heading.Should().Be("Account settings");
    }

    [Test]
    public async Task EndsNobodyElses()
    {
        var (victim, attacker) = (await Portal.SeedAsync(), await Portal.SeedAsync());
        using var theirs = await Portal.LogInAsync(victim);
        using var elsewhere = await Portal.LogInAsync(attacker);
        using var here = await Portal.LogInAsync(attacker);

        await EndAsync(here, await here.OpenAsync("/account/sessions"), await OnlySessionOfAsync(victim), attacker.Password);

        (await theirs.SettingsAsync()).Heading.Should().Be("Account settings");
    }

    [Test]
    public async Task LeavesOutWhatHasEnded()
    {
        var customer = await Portal.SeedAsync();
        using var left = await Portal.LogInAsync(customer);
        using var loggedOut = await Portal.LogInAsync(customer);
        await loggedOut.SubmitAsync(await loggedOut.SettingsAsync(), "Log out");
        await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT13H", customer = customer.LoginId });
        using var here = await Portal.LogInAsync(customer);

        (await here.OpenAsync("/account/sessions")).Html.Should().Contain("This one").And.NotContain("Another one");
    }

    [Test]
    public async Task SpeaksFrench()
    {
        var customer = await Portal.SeedAsync(new { language = "fr" });
        using var elsewhere = await Portal.LogInAsync(customer);
        using var here = await Portal.LogInAsync(customer);

        var page = await here.SubmitAsync(await here.OpenAsync("/account/sessions"), "Mettre fin à la session", ("Ending.CurrentPassword", customer.Password));

        page.Heading.Should().Be("Vos sessions ouvertes");
        page.Confirmation.Should().Be("Les sessions choisies sont terminées.");
        (await here.OpenAsync("/account/activity")).Text.Should().Contain("Autres sessions terminées");
    }

    private static Task<HtmlPage> EndAsync(Browser browser, HtmlPage page, string session, string password) =>
        browser.SubmitAsync(page, "End session", ("Ending.Session", session), ("Ending.CurrentPassword", password));

    private static async Task<string> OnlySessionOfAsync(SeededTestCustomer customer)
    {
        await using var database = Portal.Database.Open();
        return (await database.Set<StartedSession>().SingleAsync(session => session.CustomerId == customer.Id)).Id.ToString();
    }
}
