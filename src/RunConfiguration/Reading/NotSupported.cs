namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>The settings that Playwright Test knows. One that this suite doesn't declare is refused by name: a setting that is
/// silently ignored is worse than one that is missing.</summary>
internal static class NotSupported
{
    private static readonly Dictionary<string, string> _remedies = new (string Keys, string Remedy)[]
    {
        ("build tsconfig", "remove it, there is no TypeScript to build"),
        ("captureGitInfo metadata", "remove it, the results name the commit that CI checked out"),
        ("dependencies teardown", "remove it, projects don't depend on each other"),
        ("expect.toHaveScreenshot expect.toMatchAriaSnapshot expect.toMatchSnapshot ignoreSnapshots snapshotDir snapshotPathTemplate updateSnapshots updateSourceMethod",
            "remove it, scenarios compare no snapshots"),
        ("expect.toPass", "remove it, expectations wait for expect.timeout"),
        ("forbidOnly", "remove it, Gherkin has no test.only"),
        ("fullyParallel", "remove it, scenarios always run in parallel (see workers)"),
        ("globalSetup", "remove it and use a [BeforeTestRun] hook"),
        ("globalTeardown", "remove it and use an [AfterTestRun] hook"),
        ("globalTimeout", "remove it, CI servers limit the time of a job"),
        ("preserveOutput", "remove it, a run replaces the results of the last one"),
        ("quiet", "remove it, what scenarios print is in their reports"),
        ("reporter", "remove it, results are always written as Cucumber Messages and for Allure"),
        ("reportSlowTests", "remove it, the living documentation lists the slowest scenarios"),
        ("respectGitIgnore", "remove it, all feature files of testDir are built"),
        ("tag", "remove it, tags are in feature files"),
        ("testIgnore", "remove it and leave scenarios out with grepInvert"),
        ("testMatch", "remove it and choose scenarios with grep"),
        ("use.acceptDownloads", "remove it, downloads are always accepted"),
        ("use.actionTimeout use.navigationTimeout", "remove it, actions wait as long as expectations (see expect.timeout)"),
        ("use.agentOptions", "remove it, no agent takes part"),
        ("use.clientCertificates", "remove it, and reach the portal through a proxy that has the certificate (see use.proxy)"),
        ("use.contextOptions", "set its members in use"),
        ("use.defaultBrowserType", "set use.browserName"),
        ("use.offline", "remove it, scenarios cut the connection themselves"),
        ("use.testIdAttribute", "remove it, elements are found by role and accessible name, never by test id"),
        ("use.video", "remove it, a video would show card numbers as they are typed; use.trace shows the same with them masked"),
        ("use.launchOptions.artifactsDir use.launchOptions.tracesDir", "set outputDir"),
        ("use.launchOptions.channel", "set use.channel"),
        ("use.launchOptions.devtools", "run with --debug, which opens Playwright's inspector"),
        ("use.launchOptions.handleSIGHUP use.launchOptions.handleSIGINT use.launchOptions.handleSIGTERM", "remove it, the suite ends its browsers itself"),
        ("use.launchOptions.headless", "set use.headless"),
        ("use.launchOptions.logger use.connectOptions.logger", "remove it, and set the variable DEBUG=pw:api to see what Playwright does"),
        ("use.launchOptions.proxy", "set use.proxy"),
        ("use.connectOptions.slowMo", "set use.launchOptions.slowMo"),
        ("webServer", "remove it, the bundled portal starts by itself when use.baseURL isn't set"),
    }.SelectMany(row => row.Keys.Split(' ').Select(key => KeyValuePair.Create(key, row.Remedy))).ToDictionary();

    /// <summary>Refuses a member that Playwright Test knows and this suite doesn't support, with what to do instead.</summary>
    /// <param name="key">Its dotted key within the file or a project.</param>
    /// <exception cref="RunSettingsException">It is one.</exception>
    public static void Check(string key, ConfigNode node)
    {
        if (_remedies.TryGetValue(key, out var remedy))
        {
            throw node.Refuse($"is a Playwright Test setting that is not supported; {remedy}.");
        }
    }
}
