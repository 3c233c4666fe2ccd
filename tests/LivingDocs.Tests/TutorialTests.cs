using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using static PortalAcceptance.LivingDocs.Tests.TutorialRun;

namespace PortalAcceptance.LivingDocs.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class TutorialTests : IDisposable
{
    private readonly TutorialRun _run = new();

    public void Dispose() => _run.Dispose();

    [Test]
    public async Task ThePageHasASectionForEachScenarioOfTheTutorial()
    {
        var page = await PageAsync(_run.Pass(LogIn, Click("Log in")).Pass(UpdatePassword, Click("Update")).Pass(Unrelated, Click("Other")), "en");

        page.DocumentElement.GetAttribute("lang").Should().Be("en");
        Texts(page, "h1, h2").Should().Equal("Update your information", "Introduction", LogIn, UpdatePassword);
        Texts(page, "main > p, section > p").Should().Equal("How to update it.", "Open the login page.");
        Texts(page, ".note").Should().Equal("Note Your login ID is your email address.", "Note Changes are confirmed.");
        Texts(page, ".contents a").Should().Equal(LogIn, UpdatePassword);
        Texts(page, "footer").Should().Equal("The pictures were taken on Friday, January 15, 2027.");
    }

    [Test]
    public async Task EachActionIsAnInstructionWithWhatIsShownThen()
    {
        var page = await PageAsync(
            _run.Pass(LogIn, Fill("Email address", "Password"), Click("Log in"), Shown("Cloud servers"))
                .Pass(UpdatePassword, Click(null), Fill("Current password", "New password", "Retype new password"), Click("Update"), Confirmed("Your password has been updated.")),
            "en");

        Instructions(page).Should().Equal(
            "Fill in “Email address” and “Password”.",
            "Click “Log in”. The page “Cloud servers” is shown.",
            "Click the arrow beside your login ID, at the top right of the page.",
            "Fill in “Current password”, “New password” and “Retype new password”.",
            "Click “Update”. The confirmation reads: “Your password has been updated.”");
        page.QuerySelectorAll("img").Select(image => image.GetAttribute("alt")).Should().Equal(
            "Screenshot with “Email address” and “Password” outlined",
            "Screenshot with “Log in” outlined",
            "Screenshot: the page “Cloud servers”",
            "Screenshot with your login ID outlined",
            "Screenshot with “Current password”, “New password” and “Retype new password” outlined",
            "Screenshot with “Update” outlined",
            "Screenshot: the confirmation “Your password has been updated.”");
    }

    [Test]
    public async Task ATutorialIsInTheLanguageOfItsFeature()
    {
        var page = await PageAsync(_run.Pass(LogIn, Click("Log in")).Pass(SeConnecter, Fill("Adresse e-mail", "Mot de passe"), Click("Se connecter")), "fr");

        page.DocumentElement.GetAttribute("lang").Should().Be("fr");
        Instructions(page).Should().Equal("Remplissez « Adresse e-mail » et « Mot de passe ».", "Cliquez sur « Se connecter ».");
        page.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")).Should().BeEquivalentTo("../en/index.html", "../fr/index.html");
    }

    [Test]
    public async Task EveryPictureIsThereAndThePagesNeedNothingElse()
    {
        await _run.Pass(LogIn, Fill("Email address"), Click("Log in")).Pass(SeConnecter, Click("Se connecter")).WriteSiteAsync();

        foreach (var folder in new[] { "en", "fr" }.Select(language => Path.Combine(_run.Tutorials, language)))
        {
            var page = Parse(Path.Combine(folder, "index.html"));
            var pictures = page.QuerySelectorAll("img").Select(image => image.GetAttribute("src")!).ToList();
            pictures.Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.AllSatisfy(picture => File.Exists(Path.Combine(folder, picture)).Should().BeTrue());
            File.ReadAllText(Path.Combine(folder, "index.md")).Should().ContainAll(pictures.Select(picture => $"]({picture})"));
            Directory.EnumerateFiles(Path.Combine(folder, "images")).Should().HaveSameCount(pictures);
            page.QuerySelectorAll("link, script").Should().BeEmpty();
        }
    }

    [Test]
    public async Task TheMarkdownSaysTheSame()
    {
        await _run.Pass(LogIn, Click("Log in", picture: null), Shown("Cloud servers")).Fail(UpdatePassword, "Expected it\nand more", Click("[Update]", picture: null)).WriteSiteAsync();

        var markdown = File.ReadAllText(Path.Combine(_run.Tutorials, "en", "index.md"));
        markdown.ReplaceLineEndings("\n").Should().Be(
            """
            # Update your information

            Introduction
            ------------
            How to update it.

            ## Log in

            Open the login page.

            > **Note.** Your login ID is your email address.

            1. Click “Log in”.

               The page “Cloud servers” is shown.

               ![Screenshot: the page “Cloud servers”](images/log-in-2.png)

            ## Update the \*password\*

            > **This section failed in the last run, at “When I do it”. Expected it**

            > **Note.** Changes are confirmed.

            1. Click “\[Update\]”.

            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public async Task WhatIsNotAsItShouldBeIsTold()
    {
        var page = await PageAsync(_run.Fail(LogIn, "Expected the page; shown is another", Fill("Email address")).Skip(UpdatePassword, "It needs a clock."), "en");

        Texts(page, ".problem").Should().Equal(
            "This section failed in the last run, at “When I do it”. Expected the page; shown is another",
            "This section was skipped in the last run. It needs a clock.");
        Texts(Parse(await PageFileAsync(_run.Pass(SeConnecter, Click("Se connecter")), "fr")), ".problem").Should().BeEmpty();
    }

    [Test]
    public async Task WhatWasLeftOutIsTold() =>
        Texts(await PageAsync(_run.Pass(LogIn, Click("Log in")), "en"), ".problem").Should().Equal("This section was not part of the last run.");

    [Test]
    public async Task TheLastAttemptIsShown() =>
        Instructions(await PageAsync(_run.Retry(LogIn, Click("Before"), Click("After")), "en")).Should().Equal("Click “After”.");

    [Test]
    public async Task EveryPageOfTheSiteLeadsToTheTutorialOfItsLanguage()
    {
        var site = Path.GetDirectoryName(await _run.Pass(LogIn, Click("Log in")).Pass(SeConnecter, Click("Se connecter")).WriteSiteAsync())!;

        foreach (var file in Directory.EnumerateFiles(site, "*.html").Concat(Directory.EnumerateFiles(Path.Combine(site, "fr"), "*.html")))
        {
            var page = Parse(file);
            var link = page.QuerySelectorAll("header nav a").Single(link => link.GetAttribute("href")!.Contains("tutorial/")).GetAttribute("href")!;
            link.Should().EndWith($"tutorial/{page.DocumentElement.GetAttribute("lang")}/index.html");
            File.Exists(Path.Combine(Path.GetDirectoryName(file)!, link)).Should().BeTrue();
        }
    }

    [Test]
    public async Task ARunWithoutPicturesHasNoTutorial()
    {
        await _run.Pass(LogIn, Click("Log in")).WriteSiteAsync();
        using var other = new TutorialRun();
        var site = Path.GetDirectoryName(await other.Pass(LogIn).WriteSiteAsync())!;

        Directory.Exists(other.Tutorials).Should().BeFalse();
        Texts(Parse(Path.Combine(site, "index.html")), "header nav a").Should().NotContain("Tutorial");
    }

    [Test]
    public void ThePicturesAreNoEvidenceOfAFailure() =>
        _run.Fail(LogIn, "Expected it", Click("Log in")).Read().Results.Single().Evidence.Should().BeEmpty();

    [Test]
    public void AnAttachmentThatIsNoInstructionIsAProblem()
    {
        var docs = _run.Pass(LogIn, new Dictionary<string, object?> { ["picture"] = null }).Read();

        docs.Problems.Should().ContainSingle().Which.Should().Contain("can't be read past line");
    }

    private static async Task<IHtmlDocument> PageAsync(TutorialRun run, string language) => Parse(await PageFileAsync(run, language));

    private static async Task<string> PageFileAsync(TutorialRun run, string language)
    {
        await run.WriteSiteAsync();
        return Path.Combine(run.Tutorials, language, "index.html");
    }

    private static IHtmlDocument Parse(string file) => new HtmlParser().ParseDocument(File.ReadAllText(file));

    private static IEnumerable<string> Instructions(IHtmlDocument page) => page.QuerySelectorAll(".instructions > li").Select(item => string.Join(' ', Texts(item, "p")));

    private static IEnumerable<string> Texts(IParentNode page, string selector) =>
        page.QuerySelectorAll(selector).Select(element => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
