namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>The settings that Playwright Test knows. One that this suite doesn't declare is refused by name: a setting that is
/// silently ignored is worse than one that is missing.</summary>
internal static class NotSupported
{
    private const string Remove = "remove it";

    private static readonly Dictionary<string, string> _remedies = Settings(
        "build captureGitInfo dependencies expect.toHaveScreenshot expect.toMatchAriaSnapshot expect.toMatchSnapshot expect.toPass "
        + "forbidOnly globalTimeout ignoreSnapshots metadata preserveOutput quiet reportSlowTests respectGitIgnore "
        + "snapshotDir snapshotPathTemplate tag teardown testIgnore tsconfig updateSnapshots updateSourceMethod "
        + "use.acceptDownloads use.actionTimeout use.agentOptions use.bypassCSP use.clientCertificates use.colorScheme use.contextOptions use.contrast "
        + "use.defaultBrowserType use.deviceScaleFactor use.extraHTTPHeaders use.forcedColors use.geolocation use.httpCredentials "
        + "use.ignoreHTTPSErrors use.navigationTimeout use.offline use.permissions use.proxy use.reducedMotion "
        + "use.screen use.serviceWorkers use.storageState use.testIdAttribute use.userAgent use.video "
        + "use.launchOptions.artifactsDir use.launchOptions.chromiumSandbox use.launchOptions.devtools use.launchOptions.downloadsPath "
        + "use.launchOptions.firefoxUserPrefs use.launchOptions.handleSIGHUP use.launchOptions.handleSIGINT use.launchOptions.handleSIGTERM "
        + "use.launchOptions.ignoreDefaultArgs use.launchOptions.logger use.launchOptions.proxy use.launchOptions.tracesDir "
        + "use.connectOptions.logger use.connectOptions.slowMo")
        .Concat(new Dictionary<string, string>
        {
            ["fullyParallel"] = "remove it, scenarios always run in parallel (see workers)",
            ["globalSetup"] = "remove it and use a [BeforeTestRun] hook",
            ["globalTeardown"] = "remove it and use an [AfterTestRun] hook",
            ["reporter"] = "remove it, results are always written as Cucumber Messages and for Allure",
            ["testMatch"] = "remove it and choose scenarios with grep",
            ["use.launchOptions.channel"] = "set use.channel",
            ["use.launchOptions.headless"] = "set use.headless",
            ["webServer"] = "remove it, the bundled portal starts by itself when use.baseURL isn't set",
        })
        .ToDictionary();

    /// <summary>Refuses a member that Playwright Test knows and this suite doesn't support.</summary>
    /// <param name="key">Its dotted key within the file or a project.</param>
    /// <exception cref="RunSettingsException">It is one.</exception>
    public static void Check(string key, ConfigNode node)
    {
        if (_remedies.TryGetValue(key, out var remedy))
        {
            throw node.Refuse($"is a Playwright Test setting that is not supported; {remedy}.");
        }
    }

    private static Dictionary<string, string> Settings(string keys) => keys.Split(' ').ToDictionary(key => key, _ => Remove);
}
