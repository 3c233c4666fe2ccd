using FluentAssertions;
using Microsoft.Playwright;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Browsers;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
public sealed class ScenarioBrowsersTests
{
    private static readonly TimeSpan _long = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _short = TimeSpan.FromMilliseconds(300);

    private readonly RunSettings _settings = RunSettings.Load();

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    [OneTimeSetUp]
    public async Task OpenBrowser()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = (await BrowserProvider.FindOrInstallAsync(_playwright, _settings, TestContext.Progress.WriteLine)).Browser;
    }

    [OneTimeTearDown]
    public async Task CloseBrowser()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
    }

    [Test]
    public Task AnActionTakesNoLongerThanAnExpectation() => WithBrowsersAsync(_long, _short, async browsers =>
    {
        var view = await browsers.OpenAsync();

        await ExpectTimeoutAsync(() => view.Page.GetByText("missing").ClickAsync());
    });

    [Test]
    public Task NothingTakesLongerThanTheScenarioMayStillTake() => WithBrowsersAsync(_long, _long, async browsers =>
    {
        var view = await browsers.OpenAsync();
        browsers.LimitTo(_short);
        var later = await browsers.OpenAsync();
        await later.Page.RouteAsync("**/*", _ => { });

        await ExpectTimeoutAsync(() => view.Page.GetByText("missing").ClickAsync());
        await ExpectTimeoutAsync(() => later.GoToAsync("/"));
    });

    [Test]
    public Task APageMayTakeLongerThanAnExpectation() => WithBrowsersAsync(_long, _short, async browsers =>
    {
        var view = await browsers.OpenAsync();
        await view.Page.RouteAsync("**/*", async route =>
        {
            await Task.Delay(_short * 2);
            await route.FulfillAsync(new() { Body = "at last" });
        });

        await view.GoToAsync("/");
    });

    private static async Task ExpectTimeoutAsync(Func<Task> action) =>
        (await action.Should().ThrowAsync<TimeoutException>()).WithMessage($"*{_short.TotalMilliseconds}ms exceeded*");

    private async Task WithBrowsersAsync(TimeSpan timeout, TimeSpan expectTimeout, Func<ScenarioBrowsers, Task> test)
    {
        var settings = _settings with
        {
            Timeout = timeout,
            ExpectTimeout = expectTimeout,
            Use = _settings.Use with { BaseUrl = new Uri("http://portal.example"), Trace = TraceMode.Off },
        };
        await using var target = await PortalTarget.StartAsync(settings, new KnownSecrets());
        var browsers = new ScenarioBrowsers(_browser, target, settings);
        try
        {
            await test(browsers);
        }
        finally
        {
            await browsers.CloseAsync(failed: false, () => throw new InvalidOperationException("Nothing is kept of a scenario that passed."));
        }
    }
}
