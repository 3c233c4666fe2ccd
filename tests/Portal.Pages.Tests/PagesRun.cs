using Microsoft.Playwright;
using PortalAcceptance.Portal.Pages.Tests.Browsing;
using PortalAcceptance.Portal.Tests.Support;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Browsers;

namespace PortalAcceptance.Portal.Pages.Tests;

[SetUpFixture]
internal sealed class PagesRun
{
    private static PagesRun? _current;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private PortalUnderTest? _portal;

    public static PortalUnderTest Portal => Current._portal!;

    private static PagesRun Current => _current ?? throw new InvalidOperationException("The browser has not started.");

    public static Task<Visit> VisitAsync(string language, Look look, PortalUnderTest? portal = null, bool withScript = true) =>
        Visit.BeginAsync(Current._browser!, portal ?? Portal, language, look, withScript);

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var portal = PortalUnderTest.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = (await BrowserProvider.FindOrInstallAsync(_playwright, Chromium(RunSettings.Load()), TestContext.Progress.WriteLine)).Browser;
        _portal = await portal;
        _current = this;
    }

    // The checks need Chromium, so the scenarios' browser is used only if it is Chromium.
    private static RunSettings Chromium(RunSettings settings) => settings.Use.BrowserName == BrowserName.Chromium
        ? settings
        : settings with { Use = settings.Use with { BrowserName = BrowserName.Chromium, Channel = null, ConnectOptions = null, LaunchOptions = settings.Use.LaunchOptions with { ExecutablePath = null } } };

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        if (_portal is not null)
        {
            await _portal.DisposeAsync();
        }
    }
}
