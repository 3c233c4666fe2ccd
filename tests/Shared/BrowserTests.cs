using Microsoft.Playwright;
using NUnit.Framework;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Browsers;

namespace PortalAcceptance.Shared;

// Tests that share a browser.
internal abstract class BrowserTests
{
    private IPlaywright _playwright = null!;

    protected IBrowser Browser { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task OpenBrowser()
    {
        _playwright = await Playwright.CreateAsync();
        Browser = (await BrowserProvider.FindOrInstallAsync(_playwright, RunSettings.Load(), TestContext.Progress.WriteLine)).Browser;
    }

    [OneTimeTearDown]
    public async Task CloseBrowser()
    {
        await Browser.CloseAsync();
        _playwright.Dispose();
    }
}
