using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class ForgotPasswordTests
{
    private const string Subject = "Choose a new password";

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task MailsALinkToTheCustomer()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        var login = await browser.OpenAsync("/login");
        login.Html.Should().Contain("<a href=\"/forgot-password\">Forgot your password?</a>");

        var page = await RequestAsync(browser, $"  {customer.LoginId.ToUpperInvariant()} ");

        page.Path.Should().Be("/forgot-password");
        page.Heading.Should().Be("Forgot password");
        page.Confirmation.Should().Be($"If {customer.LoginId.ToUpperInvariant()} is the login ID of an account, we have sent a link to that address. It works once and expires after one hour.");
        var mail = await new Inbox(Portal, customer.LoginId).NextAsync(Subject);
        mail.Text.Should().StartWith("Hello Ada,").And.Contain(customer.LoginId).And.Contain($"{Portal.Address}reset-password?token=");
    }

    [Test]
    public async Task AnswersKnownAndUnknownAddressesAlike()
    {
        var customer = await Portal.SeedAsync();
        var stranger = $"{Guid.NewGuid():N}@example.org";
        using var browser = Portal.NewBrowser();

        var known = await RequestAsync(browser, customer.LoginId);
        var unknown = await RequestAsync(browser, stranger);

        unknown.Status.Should().Be(known.Status);
        unknown.Address.Should().Be(known.Address);
        WithoutTokens(unknown.Html).Should().Be(WithoutTokens(known.Html).Replace(customer.LoginId, stranger));
    }

    [Test]
    public async Task SendsWhatItPromisedBeforeItStopsAndNothingToStrangers()
    {
        var folder = Directory.CreateTempSubdirectory("portal-");
        await using (var portal = await PortalUnderTest.StartAsync("--Portal:Mail:PickupFolder", folder.FullName))
        {
            var customer = await portal.SeedAsync();
            using var browser = portal.NewBrowser();
            await RequestAsync(browser, "nobody@example.org");
            await RequestAsync(browser, customer.LoginId);
            await RequestAsync(browser, customer.LoginId);
        }

        folder.GetFiles("*.eml").Should().HaveCount(2, "the customer asked twice");
        folder.GetFiles("*.eml").Should().AllSatisfy(file => File.ReadAllText(file.FullName).Should().NotContain("nobody@example.org"));
        folder.Delete(recursive: true);
    }

    [Test]
    public async Task KeepsNobodyWaitingForTheMailServer()
    {
        using var mailServer = new SilentServer();
        await using var portal = await PortalUnderTest.StartAsync("--Portal:Mail:Host=127.0.0.1", $"--Portal:Mail:Port={mailServer.Port}");
        var customer = await portal.SeedAsync();
        using var browser = portal.NewBrowser();

        var page = await RequestAsync(browser, customer.LoginId);

        page.Confirmation.Should().StartWith($"If {customer.LoginId} is the login ID of an account");
        await mailServer.WaitForVisitAsync();
    }

    [Test]
    public async Task LogsALinkThatCanNotBeSent()
    {
        // Nothing listens on the discard port.
        var portal = await PortalUnderTest.StartAsync("--Portal:Mail:Host=127.0.0.1", "--Portal:Mail:Port=9");
        var log = new LogLines();
        await using (portal)
        {
            portal.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
            var customer = await portal.SeedAsync();
            using var browser = portal.NewBrowser();
            (await RequestAsync(browser, customer.LoginId)).Confirmation.Should().NotBeEmpty();
            (await RequestAsync(browser, "nobody@example.org")).Confirmation.Should().NotBeEmpty();
        }

        log.All.Should().ContainSingle(line => line.StartsWith("PasswordResetNotSent", StringComparison.Ordinal))
            .Which.Should().Contain("127.0.0.1:9").And.NotContain("token=");
    }

    [TestCase("", "Enter your email address.")]
    [TestCase("  ", "Enter your email address.")]
    [TestCase("someone", "Enter a valid email address.")]
    [TestCase("{129}", "Use no more than 128 characters.")]
    public async Task SaysWhatIsWrong(string typed, string message)
    {
        using var browser = Portal.NewBrowser();

        var page = await RequestAsync(browser, typed.Replace("{129}", $"{new string('a', 117)}@example.org"));

        page.Errors.Should().Equal(message);
        page.ErrorAt("Form.Email").Should().Be(message);
        page.HasFocus("Form.Email").Should().BeTrue();
        page.Confirmation.Should().BeEmpty();
    }

    [Test]
    public async Task StartsWithTheFocusInTheField()
    {
        using var browser = Portal.NewBrowser();

        var page = await browser.OpenAsync("/forgot-password");

        page.HasFocus("Form.Email").Should().BeTrue();
        page.Html.Should().MatchRegex("<input[^>]*autocomplete=\"username\"[^>]*name=\"Form.Email\"");
    }

    [Test]
    public async Task SpeaksFrench()
    {
        var customer = await Portal.SeedAsync(new { language = "fr" });
        using var browser = Portal.NewBrowser("fr");
        var login = await browser.OpenAsync("/login");
        login.Text.Should().Contain("Mot de passe oublié ?");

        var page = await browser.SubmitAsync(await browser.OpenAsync("/forgot-password"), "Envoyer le lien", ("Form.Email", customer.LoginId));

        page.Heading.Should().Be("Mot de passe oublié");
        page.Confirmation.Should().Be($"Si {customer.LoginId} est l’identifiant de connexion d’un compte, nous avons envoyé un lien à cette adresse. Il ne fonctionne qu’une fois et expire au bout d’une heure.");
        var mail = await new Inbox(Portal, customer.LoginId).NextAsync("Choisir un nouveau mot de passe");
        mail.Text.Should().StartWith("Bonjour Ada,").And.Contain("Si ce n’était pas vous");
    }

    private static async Task<HtmlPage> RequestAsync(Browser browser, string email) =>
        await browser.SubmitAsync(await browser.OpenAsync("/forgot-password"), "Send the link", ("Form.Email", email));

    private static string WithoutTokens(string html) =>
        System.Text.RegularExpressions.Regex.Replace(html, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"[^\"]*\"", "");
}
