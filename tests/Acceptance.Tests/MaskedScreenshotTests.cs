using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.SecretSearch;
using PortalAcceptance.Shared;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class MaskedScreenshotTests : BrowserTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [OneTimeTearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("<input type=password value='{0}'>", "short", "longer", TestName = "A password that is not shown")]
    [TestCase("<input autocomplete=current-password value='{0}'>", "ABCDEF", "GHIJKL", TestName = "A password that is shown")]
    [TestCase("<input autocomplete=new-password value='{0}'>", "ABCDEF", "GHIJKL", TestName = "A new password that is shown")]
    [TestCase("<input autocomplete='billing cc-number' value='{0}'>", "5555 5555", "4444", TestName = "A card number")]
    [TestCase("<input autocomplete=cc-csc value='{0}'>", "123", "987", TestName = "A security code")]
    [TestCase("<input value='{0}'>", "known quiet lanterns", "quiet known lanterns", TestName = "A known secret in any other field")]
    [TestCase("<textarea>{0}</textarea>", "known quiet lanterns", "quiet known lanterns", TestName = "A known secret in a longer text")]
    [TestCase("<main><p>Your password: <b style='display: inline-block; width: 20em'>{0}</b></p></main>", "known quiet lanterns", "quiet known lanterns", TestName = "A known secret on the page")]
    [TestCase("<main><p>Visa 4012 8888 <b>8888 {0}</b></p></main>", "1881", "1881 ", TestName = "A known secret in pieces")]
    public async Task IsCovered(string html, string secret, string other)
    {
        var (first, second) = (await TakeAsync(html, secret, "/"), await TakeAsync(html, other, "/"));

        first.Masked.Should().Equal(second.Masked);
        first.Masked.Should().NotEqual(first.Bare);
    }

    [Test]
    public async Task TheDevelopmentMailboxIsCovered()
    {
        const string Html = "<main><h1>Mailbox</h1><p>{0}</p></main>";

        (await TakeAsync(Html, "Welcome", "/dev/mail")).Masked.Should().Equal((await TakeAsync(Html, "Goodbye", "/dev/mail")).Masked);
        (await TakeAsync(Html, "Welcome", "/dev/mail/1")).Masked.Should().Equal((await TakeAsync(Html, "Goodbye", "/dev/mail/1")).Masked);
    }

    [Test]
    public async Task EverythingElseIsShown()
    {
        const string Html = "<main><h1>Account settings</h1><p>{0}</p><input value='{0}'></main>";

        var (masked, bare) = await TakeAsync(Html, "Ada", "/");

        masked.Should().Equal(bare);
    }

    private async Task<(byte[] Masked, byte[] Bare)> TakeAsync(string html, string secret, string path)
    {
        var known = new KnownSecrets();
        known.Add(SecretKind.Password, "known quiet lanterns");
        known.Add(SecretKind.Password, "quiet known lanterns");
        known.Add(SecretKind.CardNumber, "4012888888881881");
        await using var context = await Browser.NewContextAsync(new() { ViewportSize = new() { Width = 400, Height = 200 } });
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/*", route => route.FulfillAsync(new() { ContentType = "text/html", Body = html.Replace("{0}", secret) }));
        await page.GotoAsync($"http://portal.example{path}");
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.png");
        var bare = await page.ScreenshotAsync(new() { FullPage = true });
        await new MaskedScreenshot(page, new SecretMasker(new SecretMatcher(known))).TakeAsync(file);
        return (await File.ReadAllBytesAsync(file), bare);
    }
}
