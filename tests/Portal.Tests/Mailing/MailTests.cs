using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Mailing;

[Parallelizable(ParallelScope.All)]
internal sealed class MailTests
{
    [TestCase("Welcome", "Hello,\n\nhttps://portal.example/login\n")]
    [TestCase("Votre mot de passe a été mis à jour, et c’est une longue ligne d’objet qui tient sur plusieurs mots codés 🎈🎈🎈🎈🎈🎈🎈🎈", "« À bientôt » ")]
    [TestCase("=_?a=3D", "")]
    public async Task ReadsBackWhatItWrote(string subject, string text)
    {
        var content = await ShouldReadBackAsync(new EmailMessage("a@example.org", subject, text));

        content.Split("\r\n").Should().OnlyContain(line => line.Length <= 78 && Encoding.UTF8.GetByteCount(line) == line.Length, "mail programs expect short lines of ASCII");
    }

    [TestCase("zoë@example.org")]
    [TestCase("संपर्क@उदाहरण.भारत")]
    [TestCase("ada@bücher.example")]
    [TestCase("o'hara+tag@example.org")]
    public async Task ReadsBackAnyAddress(string to) => await ShouldReadBackAsync(new EmailMessage(to, "Votre mot de passe a été mis à jour", "« À bientôt »\n"));

    [Test]
    public async Task ReadsWhatEarlierPortalsWrote()
    {
        var folder = Directory.CreateTempSubdirectory("portal-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "0192.eml"), string.Join("\r\n",
            "From: no-reply@portal.example", "To: zoë@example.org", "Subject: =?utf-8?B?Q2hvaXNpc3NleiB1biBub3V2ZWF1IG1vdCBkZSBw?=\r\n =?utf-8?B?YXNzZSDwn46I?=", "Date: Sun, 03 Feb 2030 04:05:06 +0000",
            "Message-ID: <0192@portal.example>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "", Convert.ToBase64String(Encoding.UTF8.GetBytes("À bientôt\n")), ""));

        EmlFile.Read(Path.Combine(folder.FullName, "0192.eml")).Should().BeEquivalentTo(new StoredEmail(
            "0192", new DateTimeOffset(2030, 2, 3, 4, 5, 6, TimeSpan.Zero), new EmailMessage("zoë@example.org", "Choisissez un nouveau mot de passe 🎈", "À bientôt\n")));
        folder.Delete(recursive: true);
    }

    [Test]
    public async Task LeavesMailsInTheFolderOverARestart()
    {
        var folder = Directory.CreateTempSubdirectory("portal-");
        await using (var portal = await PortalUnderTest.StartAsync("--Portal:Mail:PickupFolder", folder.FullName))
        {
            await portal.Services.GetRequiredService<IMailer>().SendAsync(new EmailMessage("a@example.org", "Kept", "Text"), CancellationToken.None);
        }

        await using (var portal = await PortalUnderTest.StartAsync("--Portal:Mail:PickupFolder", folder.FullName))
        {
            (await portal.MailboxAsync("A@example.org", "kep")).Should().ContainSingle();
        }

        folder.Delete(recursive: true);
    }

    [Test]
    public async Task ShowsTheMailsThatOthersPutIntoTheFolderMeanwhile()
    {
        var folder = Directory.CreateTempSubdirectory("portal-");
        await using (var portal = await PortalUnderTest.StartAsync("--Portal:Mail:PickupFolder", folder.FullName))
        await using (var other = await PortalUnderTest.StartAsync("--Portal:Mail:PickupFolder", folder.FullName))
        {
            using var browser = portal.NewBrowser();
            (await browser.OpenAsync("/dev/mail")).Text.Should().NotContain("From elsewhere");
            await other.Services.GetRequiredService<IMailer>().SendAsync(new EmailMessage("a@example.org", "From elsewhere", "Text"), CancellationToken.None);
            var id = (await other.MailboxAsync("a@example.org")).Single().GetProperty("id").GetString();

            (await browser.OpenAsync($"/dev/mail/{id}")).Text.Should().Contain("From elsewhere");
            (await browser.OpenAsync("/dev/mail")).Text.Should().Contain("From elsewhere");
            (await portal.MailboxAsync("a@example.org", waitSeconds: 0)).Should().ContainSingle();
        }

        folder.Delete(recursive: true);
    }

    [Test]
    public async Task DatesMailsByEverybodysClockWhateverTheCustomersSays()
    {
        var portal = SharedPortal.Instance;
        var customer = await portal.SeedAsync();
        await portal.PostAsync("/test-support/clock", new { now = "2031-03-01T12:00:00Z", customer = customer.LoginId });
        using var browser = portal.NewBrowser();

        await browser.SubmitAsync(await browser.OpenAsync("/forgot-password"), "Send the link", ("Form.Email", customer.LoginId));

        (await portal.MailboxAsync(customer.LoginId)).Single().GetProperty("sentAt").GetDateTimeOffset()
            .Should().BeCloseTo(TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(5));
    }

    [Test]
    public async Task ShowsTheMailsWithLinksToFollow()
    {
        await using var portal = await PortalUnderTest.StartAsync();
        await portal.Services.GetRequiredService<IMailer>().SendAsync(
            new EmailMessage("a@example.org", "A <b>subject</b>", "Look: https://portal.example/login?a=1&b=2.\n<i>Bye</i>"), CancellationToken.None);
        using var browser = portal.NewBrowser();

        var list = await browser.OpenAsync("/dev/mail");
        var id = (await portal.MailboxAsync("a@example.org")).Single().GetProperty("id").GetString();
        var mail = await browser.OpenAsync($"/dev/mail/{id}");

        list.Text.Should().Contain("A <b>subject</b>").And.Contain("a@example.org");
        list.Html.Should().Contain($"/dev/mail/{id}").And.NotContain("<b>subject");
        mail.Html.Should().Contain("<a href=\"https://portal.example/login?a=1&amp;b=2\">https://portal.example/login?a=1&amp;b=2</a>.").And.NotContain("<i>Bye");
        (await browser.OpenAsync("/dev/mail/none")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task ShowsNoMailboxWhereMailsGoToAServer()
    {
        await using var portal = await PortalUnderTest.StartAsync("--Portal:Mail:Host=127.0.0.1", "--Portal:Mail:Port=9");
        using var browser = portal.NewBrowser();

        var answers = new[] { await browser.OpenAsync("/dev/mail"), await browser.OpenAsync("/dev/mail/any") };

        answers.Should().AllSatisfy(answer => answer.Status.Should().Be(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task OpensNoAccountWhoseWelcomeCanNotBeSent()
    {
        // Nothing listens on the discard port.
        await using var portal = await PortalUnderTest.StartAsync("--Portal:Mail:Host=127.0.0.1", "--Portal:Mail:Port=9");
        using var browser = portal.NewBrowser();
        (string, string?)[] typed = [("Form.Email", "a@example.org"), ("Form.FirstName", "Ada"), ("Form.LastName", "L")];

        var page = await browser.SubmitAsync(await browser.OpenAsync("/sign-up"), "Sign up", typed);

        page.Errors.Should().Equal("We could not send you an email just now. No account was opened; try again.");
        await portal.SeedAsync(new { email = "a@example.org" });
    }

    private static async Task<string> ShouldReadBackAsync(EmailMessage message)
    {
        var folder = Directory.CreateTempSubdirectory("portal-");
        var (file, email) = (Path.Combine(folder.FullName, "0192.eml"), new StoredEmail("0192", new DateTimeOffset(2030, 2, 3, 4, 5, 6, TimeSpan.Zero), message));

        await EmlFile.WriteAsync(file, email, "no-reply@portal.example", CancellationToken.None);

        EmlFile.Read(file).Should().BeEquivalentTo(email);
        var content = await File.ReadAllTextAsync(file);
        folder.Delete(recursive: true);
        return content;
    }
}
