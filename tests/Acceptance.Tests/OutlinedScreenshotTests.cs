using FluentAssertions;
using Microsoft.Playwright;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Recording;
using PortalAcceptance.PageObjects.Values;
using PortalAcceptance.SecretSearch;
using PortalAcceptance.Shared;

namespace PortalAcceptance.Acceptance.Tests;

internal sealed class OutlinedScreenshotTests : BrowserTests
{
    private const string Policy = "default-src 'self'; style-src 'self'; script-src 'self'";

    private const string Html =
        """
        <main>
          <h1>Log in</h1>
          <p>Hello {0}</p>
          <label for="email">Email address</label> <input id="email" style="color: red" value="{0}">
          <label for="password">Password</label> <input id="password" type="password" value="{1}">
          <button id="submit">Log in</button>
        </main>
        <script src="/acted.js"></script>
        """;

    // Tells which elements are outlined at some time, and which are clicked or typed into.
    private const string Script =
        """
        window.outlined = [];
        window.acted = [];
        new MutationObserver(changes => changes.filter(change => change.target.style.outline !== '').forEach(change => outlined.push(change.target.id)))
          .observe(document, { subtree: true, attributes: true, attributeFilter: ['style'] });
        for (const type of ['click', 'input']) {
          document.addEventListener(type, event => acted.push(event.target.id), true);
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [OneTimeTearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task WhatIsOutlinedIsWhatIsActedOn()
    {
        var page = await OpenAsync("", "");
        var pictures = new Pictures(this);

        await new LoginPage(new PortalView(page, Wording.For("en-US")) { Recorder = pictures }).Form.SubmitAsync(new Credentials("ada@example.org", "x"));

        (await page.EvaluateAsync<string[]>("() => [...new Set(outlined)]")).Should().Equal("email", "password", "submit");
        (await page.EvaluateAsync<string[]>("() => acted")).Should().Equal("email", "password", "submit");
        pictures.Names.Should().Equal("Email address", "Password", "Log in");
        (await page.Locator("[style]").EvaluateAllAsync<string[]>("all => all.map(each => each.getAttribute('style'))")).Should().Equal("color: red");
        await page.CloseAsync();
    }

    [Test]
    public async Task TheOutlineIsInThePictureAndGoneAfterwards()
    {
        var page = await OpenAsync("", "");
        var (before, bare) = (await page.ContentAsync(), await BareAsync(page));

        var picture = await TakeAsync(page, "#submit");

        picture.Should().NotEqual(bare);
        (await page.ContentAsync()).Should().Be(before);
        (await BareAsync(page)).Should().Equal(bare);
        await page.CloseAsync();
    }

    [TestCase("ada", "grace", "", "", TestName = "What is personal")]
    [TestCase("", "", "short", "other", TestName = "What is in a field")]
    public async Task IsNotInThePicture(string name, string otherName, string password, string otherPassword)
    {
        var (page, other, bare) = (await OpenAsync(name, password), await OpenAsync(otherName, otherPassword), await OpenAsync("", ""));

        var picture = await TakeAsync(page, "#submit", "ada", "grace");

        picture.Should().Equal(await TakeAsync(other, "#submit", "ada", "grace"));
        picture.Should().NotEqual(await TakeAsync(bare, "#submit"));
        foreach (var each in new[] { page, other, bare })
        {
            await each.CloseAsync();
        }
    }

    [Test]
    public async Task ThePictureIsOfThePartOfThePageThatMatters()
    {
        var page = await OpenAsync("", "");
        await page.EvaluateAsync("() => { document.querySelector('main').style.cssText = 'padding-top: 2000px; padding-bottom: 2000px'; }");

        var picture = await TakeAsync(page, "#submit");

        // PNG, "Image header": width and height.
        (picture[18] * 256 + picture[19]).Should().Be(600);
        (picture[22] * 256 + picture[23]).Should().BeInRange(240, 320);
        await page.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string name, string password)
    {
        var page = await Browser.NewPageAsync(new() { ViewportSize = new() { Width = 600, Height = 400 } });
        await page.RouteAsync("**/*", route => route.FulfillAsync(route.Request.Url.EndsWith("/acted.js", StringComparison.Ordinal)
            ? new() { ContentType = "text/javascript", Body = Script }
            : new() { ContentType = "text/html", Headers = [new("Content-Security-Policy", Policy)], Body = Html.Replace("{0}", name).Replace("{1}", password) }));
        await page.GotoAsync("http://portal.example/");
        return page;
    }

    private static Task<byte[]> BareAsync(IPage page) => page.ScreenshotAsync(new() { FullPage = true, Caret = ScreenshotCaret.Initial });

    private async Task<byte[]> TakeAsync(IPage page, string control, params string[] personal)
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.png");
        await PictureOf(page, personal).TakeAsync([(await page.QuerySelectorAsync(control))!], 240, file);
        return await File.ReadAllBytesAsync(file);
    }

    private static OutlinedScreenshot PictureOf(IPage page, params string[] personal) => new(
        new MaskedScreenshot(page, new SecretMasker(new SecretMatcher(new KnownSecrets()))) { IsPersonal = text => personal.Any(text.Contains) });

    private sealed class Pictures(OutlinedScreenshotTests tests) : IActionRecorder
    {
        public List<string> Names { get; } = [];

        public async Task RecordAsync(RecordedAction action)
        {
            var controls = new List<IElementHandle>();
            foreach (var control in action.Controls)
            {
                Names.Add(control.Name);
                controls.Add(await control.Locator.ElementHandleAsync());
            }

            await PictureOf(action.Controls[0].Locator.Page).TakeAsync(controls, 240, Path.Combine(tests._folder, $"{Guid.NewGuid():N}.png"));
        }
    }
}
