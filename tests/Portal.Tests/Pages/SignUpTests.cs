using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class SignUpTests
{
    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task MailsLoginIdAndAPasswordThatWorks()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        using var browser = Portal.NewBrowser();

        var page = await SignUpAsync(browser, email);

        page.Confirmation.Should().Be($"Check your inbox. We have sent your login ID and password to {email}.");
        var mail = (await Portal.MailboxAsync(email)).Should().ContainSingle().Subject;
        mail.GetProperty("subject").GetString().Should().Be("Welcome to Nimbus Cloud");
        var text = mail.GetProperty("text").GetString()!;
        text.Should().Contain($"Login ID: {email}");
        mail.GetProperty("links")[0].GetString().Should().Be(new Uri(Portal.Address, "/login").ToString());
        (await browser.LogInAsync(email, PasswordIn(text))).Path.Should().Be("/");
    }

    [Test]
    public async Task TellsAStrangerNothingOfAKnownAddress()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();

        var page = await SignUpAsync(browser, customer.LoginId.ToUpperInvariant());

        page.Confirmation.Should().Be($"Check your inbox. We have sent your login ID and password to {customer.LoginId.ToUpperInvariant()}.");
        var mail = (await Portal.MailboxAsync(customer.LoginId)).Should().ContainSingle().Subject;
        mail.GetProperty("subject").GetString().Should().Be("You already have an account");
        (await browser.LogInAsync(customer.LoginId, customer.Password)).Path.Should().Be("/", "the account is as it was");
    }

    [Test]
    public async Task WelcomesInTheVisitorsLanguage()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        using var browser = Portal.NewBrowser("fr-CA, en;q=0.5");

        var page = await SignUpAsync(browser, email, "S’inscrire");

        page.Confirmation.Should().StartWith("Consultez votre messagerie.").And.EndWith($"{email}.");
        var mail = (await Portal.MailboxAsync(email)).Single();
        mail.GetProperty("subject").GetString().Should().Be("Bienvenue chez Nimbus Cloud");
        mail.GetProperty("text").GetString().Should().Contain($"Identifiant de connexion : {email}");
    }

    [TestCase("Form.Email", "", "Enter an email address.")]
    [TestCase("Form.Email", "someone", "Enter a valid email address.")]
    [TestCase("Form.FirstName", " ", "Enter your first name.")]
    [TestCase("Form.LastName", "", "Enter your last name.")]
    [TestCase("Form.Plan", "none", "Choose a plan.")]
    public async Task SaysWhatIsWrong(string field, string value, string message)
    {
        using var browser = Portal.NewBrowser();

        var page = await SignUpAsync(browser, $"{Guid.NewGuid():N}@example.org", typed: (field, value));

        page.Errors.Should().Equal(message);
        page.ErrorAt(field).Should().Be(message);
        page.HasFocus(field).Should().BeTrue();
    }

    private static async Task<HtmlPage> SignUpAsync(
        Browser browser, string email, string button = "Sign up", params (string Field, string? Value)[] typed) =>
        await browser.SubmitAsync(
            await browser.OpenAsync("/sign-up"),
            button,
            [("Form.Email", email), ("Form.FirstName", "Ada"), ("Form.LastName", "Lovelace"), ("Form.Plan", "medium"), .. typed]);

    private static string PasswordIn(string text) =>
        text.Split('\n').Single(line => line.StartsWith("Password: ", StringComparison.Ordinal))["Password: ".Length..].Trim();
}
