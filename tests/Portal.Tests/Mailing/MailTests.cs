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
    [TestCase("=?utf-8?B?no?=", "")]
    public void ReadsBackWhatItWrote(string subject, string text)
    {
        var email = new StoredEmail("0192", new DateTimeOffset(2030, 2, 3, 4, 5, 6, TimeSpan.Zero), new EmailMessage("a@example.org", subject, text));

        var file = EmlFile.Write(email, "no-reply@portal.example");

        EmlFile.Read("0192", file).Should().BeEquivalentTo(email);
        file.Split("\r\n").Should().OnlyContain(line => line.Length <= 78 && Encoding.UTF8.GetByteCount(line) == line.Length, "mail programs expect short lines of ASCII");
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
}
