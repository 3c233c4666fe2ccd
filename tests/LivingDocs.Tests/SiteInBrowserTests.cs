using Microsoft.Playwright;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.PageObjects.Checks;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Browsers;
using static Microsoft.Playwright.Assertions;

namespace PortalAcceptance.LivingDocs.Tests;

// As people read it: from disk, in a browser.
internal sealed class SiteInBrowserTests
{
    private static readonly string[] _pages = ["index.html", "card-credit-cards.html", "faults.html", "timeline.html", "glossary.html"];

    private readonly SampleRun _run = new();
    private readonly TutorialRun _tutorial = new();
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private string _index = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        new RunHistory(Path.Combine(_run.Folder, RunHistory.FileName)).Add(new RunRecord(DateTimeOffset.UnixEpoch, 9, 2, 0, ["card-credit-cards#a-card-is-accepted"], []));
        _index = await _run.Pass(SampleRun.ScenarioLine).Fail(SampleRun.FirstRow, "Expected the confirmation; it says nothing").WriteSiteAsync();
        await _tutorial.Pass(TutorialRun.LogIn, TutorialRun.Fill("Email address", "Password"), TutorialRun.Click("Log in"), TutorialRun.Shown("Cloud servers"))
            .Fail(TutorialRun.UpdatePassword, "Expected the confirmation", TutorialRun.Click(null))
            .Pass(TutorialRun.SeConnecter, TutorialRun.Click("Se connecter"))
            .WriteSiteAsync();
        _playwright = await Playwright.CreateAsync();
        var settings = RunSettings.Load();
        // axe needs Chromium.
        _browser = (await BrowserProvider.FindOrInstallAsync(
            _playwright, settings.Use.BrowserName == BrowserName.Chromium ? settings : settings with { Use = new UseSettings() }, TestContext.Progress.WriteLine)).Browser;
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
        _run.Dispose();
        _tutorial.Dispose();
    }

    [Test]
    public async Task EveryPageIsAccessible(
        [ValueSource(nameof(_pages))] string file, [Values("", "fr/")] string language, [Values] bool dark, [Values(360, 1280)] int width)
    {
        var page = await OpenAsync(Address($"{language}{file}"), dark, width);

        await ExpectAccessibleAsync(page, width);
        await page.CloseAsync();
    }

    [Test]
    public async Task EveryTutorialIsAccessibleAndShowsItsPictures([Values("en", "fr")] string language, [Values] bool dark, [Values(360, 1280)] int width)
    {
        var page = await OpenAsync(new Uri(Path.Combine(_tutorial.Tutorials, language, "index.html")).AbsoluteUri, dark, width);

        await ExpectAccessibleAsync(page, width);
        (await page.Locator("img").EvaluateAllAsync<bool>("all => all.length > 0 && all.every(image => image.naturalWidth > 0)")).Should().BeTrue();
        await page.CloseAsync();
    }

    [Test]
    public async Task TheTutorialsOfTheLanguagesLeadToEachOther()
    {
        var page = await _browser.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(_tutorial.Tutorials, "..", "index.html")).AbsoluteUri);

        await page.GetByRole(AriaRole.Link, new() { Name = "Tutorial" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Update your information");
        await page.GetByRole(AriaRole.Link, new() { Name = "français" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Mettre à jour ses informations");
        await page.CloseAsync();
    }

    [TestCase("visa", "1 scenario", "Visa is accepted")]
    [TestCase("CARD accepted", "2 scenarios", "A card is accepted")]
    public async Task WordsFindScenarios(string words, string count, string first)
    {
        var page = await _browser.NewPageAsync();
        await page.GotoAsync(Address("index.html"));

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync(words);

        await Expect(page.Locator("#found")).ToHaveTextAsync(count);
        await Expect(page.Locator(".feature li:not([hidden])").First).ToHaveTextAsync(first);
        await Expect(page.Locator(".feature li:not([hidden])").First).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Test]
    public async Task TagsAndResultsFilterAndCanBeLinkedTo()
    {
        var page = await _browser.NewPageAsync();
        await page.GotoAsync(Address("index.html"));

        await page.GetByLabel("Tags").FillAsync("@card boundary");
        await page.GetByLabel("Result").SelectOptionAsync("failed");
        await Expect(page.Locator("#found")).ToHaveTextAsync("1 scenario");
        await page.ReloadAsync();

        await Expect(page.Locator("#found")).ToHaveTextAsync("1 scenario");
        await Expect(page.GetByLabel("Tags")).ToHaveValueAsync("@card boundary");
        await page.CloseAsync();
    }

    [Test]
    public async Task ANumberOfTheMatrixLeadsToItsScenarios()
    {
        var page = await _browser.NewPageAsync();
        await page.GotoAsync(Address("index.html"));

        await page.Locator(".matrix a").First.ClickAsync();

        await Expect(page.Locator("#found")).ToHaveTextAsync("1 scenario");
        await Expect(page.Locator(".feature li:not([hidden])")).ToHaveTextAsync(SampleRun.Scenario);
        await page.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string address, bool dark, int width)
    {
        var page = await _browser.NewPageAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, ViewportSize = new() { Width = width, Height = 800 } });
        await page.GotoAsync(address);
        return page;
    }

    private static async Task ExpectAccessibleAsync(IPage page, int width)
    {
        (await Accessibility.FindProblemsAsync(page)).Should().BeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
    }

    private string Address(string file) => new Uri(Path.Combine(Path.GetDirectoryName(_index)!, file)).AbsoluteUri;
}
