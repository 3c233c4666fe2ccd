using FluentAssertions;
using Microsoft.Playwright;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.SecretSearch;
using PortalAcceptance.Shared;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class ScenarioBrowsersTests : BrowserTests
{
    private readonly RunSettings _settings = RunSettings.Load();

    [Test]
    public async Task NothingTakesLongerThanAnExpectation()
    {
        var settings = _settings with
        {
            ExpectTimeout = TimeSpan.FromMilliseconds(300),
            Use = _settings.Use with { BaseUrl = new Uri("http://portal.example"), Trace = TraceMode.Off },
        };
        await using var target = await PortalTarget.StartAsync(settings, new KnownSecrets());
        var browsers = new ScenarioBrowsers(Browser, target, settings);
        var view = await browsers.OpenAsync();
        await view.Page.RouteAsync("**/*", _ => { });

        var click = () => view.Page.GetByText("missing").ClickAsync();
        var open = () => view.GoToAsync("/");

        (await click.Should().ThrowAsync<TimeoutException>()).WithMessage("*300ms exceeded*");
        (await open.Should().ThrowAsync<UnmetExpectationException>()).WithMessage("*within 0.3 s*");
        await browsers.CloseAsync(failed: false, () => throw new InvalidOperationException("Nothing is kept of a scenario that passed."), _ => { });
    }

    [Test]
    public async Task PagesAreShownInTheColorSchemeOfTheSettings()
    {
        var settings = _settings with { Use = _settings.Use with { BaseUrl = new Uri("http://portal.example"), Trace = TraceMode.Off, ColorScheme = ColorScheme.Dark } };
        await using var target = await PortalTarget.StartAsync(settings, new KnownSecrets());
        var browsers = new ScenarioBrowsers(Browser, target, settings);
        var view = await browsers.OpenAsync();

        (await view.Page.EvaluateAsync<bool>("matchMedia('(prefers-color-scheme: dark)').matches")).Should().BeTrue();
        await browsers.CloseAsync(failed: false, () => throw new InvalidOperationException("Nothing is kept of a scenario that passed."), _ => { });
    }

    [Test]
    public async Task EvidenceMayTakeLongerThanAnExpectation()
    {
        var settings = _settings with
        {
            ExpectTimeout = TimeSpan.FromMilliseconds(1),
            Use = _settings.Use with { BaseUrl = new Uri("http://portal.example"), Trace = TraceMode.RetainOnFailure, Screenshot = ScreenshotMode.OnlyOnFailure },
        };
        await using var target = await PortalTarget.StartAsync(settings, new KnownSecrets());
        var browsers = new ScenarioBrowsers(Browser, target, settings);
        await browsers.OpenAsync();
        var folder = Directory.CreateTempSubdirectory();
        var kept = new List<string>();

        await browsers.CloseAsync(failed: true, () => Path.Combine(folder.FullName, "scenario"), kept.Add);

        kept.Select(Path.GetFileName).Should().Equal("scenario.trace.zip", "scenario.screenshot.png", "scenario.page.txt");
        kept.Should().AllSatisfy(file => new FileInfo(file).Length.Should().BePositive());
        folder.Delete(recursive: true);
    }
}
