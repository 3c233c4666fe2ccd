using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Mailing;

[Parallelizable(ParallelScope.All)]
internal sealed class MailServerTests
{
    private const string NotNow = "We could not send you an email just now. No account was opened; try again.";
    private const string NotSaved = "We could not send an email to this address just now. Nothing was saved; try again.";
    private const string OtherLetters = "Our mail server cannot send to an address with letters such as é before the @. Enter another address, for example zoe@example.org.";
    private const string Refused = "The mail server refuses this address. Check its spelling, or enter another one, for example ada@example.org.";

    private static readonly TestCaseData[] _troubles =
    [
        new(new MailServerHabits { RefusesEverything = true }, "ada@example.org", NotNow, NotSaved) { TestName = "Refuses everything" },
        new(new MailServerHabits { RefusesRecipients = true }, "ada@example.org", Refused, Refused) { TestName = "Refuses the recipient" },
        new(new MailServerHabits { IsBusy = true }, "ada@example.org", NotNow, NotSaved) { TestName = "Is too busy for the recipient" },
        new(new MailServerHabits { IsSlow = true }, "ada@example.org", NotNow, NotSaved) { TestName = "Does not answer" },
        new(new MailServerHabits { DropsConnections = true }, "ada@example.org", NotNow, NotSaved) { TestName = "Drops the connection" },
        new(new MailServerHabits { TakesUnicode = false }, "zoë@example.org", OtherLetters, OtherLetters) { TestName = "Does not take other letters before the at sign" },
        new(new MailServerHabits { TakesUnicode = false }, "संपर्क@उदाहरण.भारत", OtherLetters, OtherLetters) { TestName = "Does not take another script before the at sign" },
    ];

    [TestCase("ada@example.org", "ada@example.org", false)]
    [TestCase("zoë@example.org", "zoë@example.org", true)]
    [TestCase("zoe\u0308@bu\u0308cher.example", "zoë@bücher.example", true)]
    [TestCase("संपर्क@उदाहरण.भारत", "संपर्क@उदाहरण.भारत", true)]
    [TestCase("ada@bücher.example", "ada@bücher.example", false)]
    public async Task WelcomesAtAnyAddress(string typed, string loginId, bool needsUnicode)
    {
        await using var server = MailServer.Start();

        await SignUpAsync(server, typed, loginId, needsUnicode);
    }

    [TestCase("ada@bücher.example", "ada@bücher.example")]
    [TestCase("ada@xn--bcher-kva.example", "ada@bücher.example")]
    [TestCase("ada@उदाहरण.भारत", "ada@उदाहरण.भारत")]
    public async Task WelcomesAtADomainInOtherLettersThroughAServerThatDoesNotKnowThem(string typed, string loginId)
    {
        await using var server = MailServer.Start(new MailServerHabits { TakesUnicode = false });

        await SignUpAsync(server, typed, loginId, needsUnicode: false);
    }

    [TestCaseSource(nameof(_troubles))]
    public async Task SaysWhyItCouldNotWelcome(MailServerHabits habits, string email, string signUpSays, string settingsSay)
    {
        await using var server = MailServer.Start(habits);
        await using var portal = await server.StartPortalAsync();
        using var browser = portal.NewBrowser();

        var page = await SignUpAsync(browser, email);

        page.Errors.Should().Equal(signUpSays);
        page.ErrorAt("Form.Email").Should().Be(signUpSays);
        page.HasFocus("Form.Email").Should().BeTrue();
        page.Value("Form.Email").Should().Be(email);
        (await portal.SeedAsync(new { email })).LoginId.Should().Be(email, "no account was opened");
        settingsSay.Should().NotBeEmpty();
    }

    [TestCaseSource(nameof(_troubles))]
    public async Task SaysWhyItCouldNotSendAConfirmationLink(MailServerHabits habits, string email, string signUpSays, string settingsSay)
    {
        await using var server = MailServer.Start(habits);
        await using var portal = await server.StartPortalAsync();
        var customer = await portal.SeedAsync();
        using var browser = await portal.LogInAsync(customer);

        var page = await browser.SubmitAsync(
            await browser.SettingsAsync(), "Update account information",
            ("Account.Email", email), ("Account.CurrentPassword", customer.Password), ("Account.FirstName", "Grace"));

        page.ErrorAt("Account.Email").Should().Be(settingsSay);
        var reread = await browser.SettingsAsync();
        reread.Value("Account.FirstName").Should().Be("Ada");
        reread.Section("account").Should().NotContain("We have sent a link");
        signUpSays.Should().NotBeEmpty();
    }

    [Test]
    public async Task SaysInFrenchWhyItCouldNotWelcome()
    {
        await using var server = MailServer.Start(new MailServerHabits { TakesUnicode = false });
        await using var portal = await server.StartPortalAsync();
        using var browser = portal.NewBrowser("fr");

        var page = await SignUpAsync(browser, "zoé@example.org", "S’inscrire");

        page.ErrorAt("Form.Email").Should().Be(
            "Notre serveur de messagerie ne peut pas écrire à une adresse dont la partie avant le @ contient des lettres comme « é ». Saisissez une autre adresse, par exemple zoe@example.org.");
        portal.MissingTexts.Seen.Should().BeEmpty();
    }

    [Test]
    public async Task EncryptsWhatItSendsToAServerThatItTrusts()
    {
        using var certificate = NewCertificate();
        await using var server = MailServer.Start(new MailServerHabits { Certificate = certificate });
        await using var portal = await PortalUnderTest.StartAsync(server.Settings);
        portal.Services.GetRequiredService<IOptions<MailOptions>>().Value.CheckCertificate = (_, shown, _, _) =>
        {
            using var chain = new X509Chain();
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.Add(certificate);
            chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
            return chain.Build(new X509Certificate2(shown!));
        };
        using var browser = portal.NewBrowser();

        (await SignUpAsync(browser, "ada@example.org")).Confirmation.Should().StartWith("Check your inbox.");

        server.Received.Should().ContainSingle();
    }

    [Test]
    public async Task SendsNothingToAServerThatItDoesNotTrust()
    {
        using var certificate = NewCertificate();
        await using var server = MailServer.Start(new MailServerHabits { Certificate = certificate });
        await using var portal = await PortalUnderTest.StartAsync(server.Settings);
        using var browser = portal.NewBrowser();

        (await SignUpAsync(browser, "ada@example.org")).ErrorAt("Form.Email").Should().Be(NotNow);

        server.Received.Should().BeEmpty();
    }

    [Test]
    public async Task SendsNothingToAServerThatDoesNotEncrypt()
    {
        await using var server = MailServer.Start();
        await using var portal = await PortalUnderTest.StartAsync(server.Settings);
        using var browser = portal.NewBrowser();

        (await SignUpAsync(browser, "ada@example.org")).ErrorAt("Form.Email").Should().Be(NotNow);

        server.Received.Should().BeEmpty();
    }

    [Test]
    public async Task SaysThatAServerFallsSilentBeforeEncrypting()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var silence = FallSilentAfterStartTlsAsync(listener);
        var mailer = new SmtpMailer(
            Options.Create(new MailOptions { Host = "127.0.0.1", Port = ((IPEndPoint)listener.LocalEndpoint).Port, Timeout = TimeSpan.FromSeconds(5) }), TimeProvider.System);

        var send = () => mailer.SendAsync(new EmailMessage("ada@example.org", "Hello", "Hello."), CancellationToken.None);

        (await send.Should().ThrowAsync<MailNotSentException>()).WithMessage("*did not take the mail: no answer within 00:00:05. Check Portal:Mail.");
        using var connection = await silence;
    }

    // The caller closes the connection.
    private static async Task<TcpClient> FallSilentAfterStartTlsAsync(TcpListener listener)
    {
        var connection = await listener.AcceptTcpClientAsync();
        var stream = connection.GetStream();
        using var reader = new StreamReader(stream, leaveOpen: true);
        await stream.WriteAsync("220 localhost\r\n"u8.ToArray());
        await reader.ReadLineAsync();
        await stream.WriteAsync("250-localhost\r\n250 STARTTLS\r\n"u8.ToArray());
        await reader.ReadLineAsync();
        await stream.WriteAsync("220 go ahead\r\n"u8.ToArray());
        return connection;
    }

    private static async Task SignUpAsync(MailServer server, string typed, string loginId, bool needsUnicode)
    {
        await using var portal = await server.StartPortalAsync();
        using var browser = portal.NewBrowser();

        (await SignUpAsync(browser, typed)).Confirmation.Should().Be($"Check your inbox. We have sent your login ID and password to {loginId}.");

        var (to, content, isUnicode) = server.Received.Should().ContainSingle().Subject;
        isUnicode.Should().Be(needsUnicode, "SMTPUTF8 is asked for where it is needed");
        if (!isUnicode)
        {
            to.Should().Be(MailboxAddress.EncodeAddrspec(loginId), "a domain in other letters is sent as xn--…");
        }

        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));
        using var mail = await MimeMessage.LoadAsync(stream);
        mail.Subject.Should().Be("Welcome to Nimbus Cloud");
        mail.To.Mailboxes.Select(mailbox => MailboxAddress.DecodeAddrspec(mailbox.Address)).Should().Equal(loginId);
        mail.TextBody.Should().Contain($"Login ID: {loginId}");
        var password = mail.TextBody.ReplaceLineEndings("\n").Split('\n').Single(line => line.StartsWith("Password: ", StringComparison.Ordinal))["Password: ".Length..];
        (await browser.LogInAsync(typed, password)).Path.Should().Be("/");
    }

    private static async Task<HtmlPage> SignUpAsync(Browser browser, string email, string button = "Sign up") => await browser.SubmitAsync(
        await browser.OpenAsync("/sign-up"), button,
        ("Form.Email", email), ("Form.FirstName", "Ada"), ("Form.LastName", "Lovelace"), ("Form.Plan", "medium"));

    private static X509Certificate2 NewCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=mail server of a test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
