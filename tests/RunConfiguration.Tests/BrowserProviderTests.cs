using PortalAcceptance.RunConfiguration.Browsers;

namespace PortalAcceptance.RunConfiguration.Tests;

internal class BrowserProviderTests
{
    private const string HeadlessShell = "/usr/bin/chromium-headless-shell";
    private const string InstallShell = "apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends chromium-headless-shell fonts-liberation";
    private const string InstallChromium = "apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends chromium fonts-liberation";
    private const string Update = "apt-get -o DPkg::Lock::Timeout=600 update";

    private readonly FakeLauncher _launcher = new();
    private readonly List<string> _log = [];
    private readonly Dictionary<string, string> _variables = [];

    [Test]
    public async Task PlaywrightsOwnBrowserComesFirst()
    {
        _launcher.Working.UnionWith([FakeLauncher.Own, HeadlessShell]);

        var choice = await FindAsync(Machine(HeadlessShell));

        choice.Description.Should().Be("chromium 1.2.3, Playwright's own chromium, headless");
        _log.Should().Equal("Browser: chromium 1.2.3, Playwright's own chromium, headless");
    }

    [TestCase("/usr/bin/google-chrome", "/usr/bin/chromium-headless-shell", true, "/usr/bin/chromium-headless-shell")]
    [TestCase("/usr/bin/google-chrome", "/usr/bin/chromium-headless-shell", false, "/usr/bin/google-chrome")]
    [TestCase("/usr/bin/chromium", "/usr/bin/microsoft-edge", true, "/usr/bin/microsoft-edge")]
    [TestCase("/usr/bin/chromium", "/usr/local/bin/chromium", true, "/usr/local/bin/chromium")]
    [TestCase("/snap/bin/chromium", "/opt/chromium", true, "/snap/bin/chromium")]
    public async Task AnInstalledBrowserComesNext(string one, string other, bool headless, string expected)
    {
        _launcher.Working.UnionWith([one, other]);
        var machine = Machine(one, other);
        machine.Variables["DISPLAY"] = ":0";
        _variables["PORTAL_HEADED"] = headless ? "0" : "1";

        var choice = await FindAsync(machine);

        choice.Description.Should().StartWith($"chromium 1.2.3, {expected}");
        choice.Launch.Should().BeSameAs(_launcher.Launched.Last().Options);
        choice.Launch!.Headless.Should().Be(headless);
        machine.Commands.Should().BeEmpty();
    }

    [TestCase(Platform.MacOS, "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "chromium", null)]
    [TestCase(Platform.MacOS, "/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "chromium", null)]
    [TestCase(Platform.MacOS, "/Applications/Firefox.app/Contents/MacOS/firefox", "firefox", "moz-firefox")]
    [TestCase(Platform.Windows, @"C:\Program Files\Google\Chrome\Application\chrome.exe", "chromium", null)]
    [TestCase(Platform.Windows, @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe", "chromium", null)]
    [TestCase(Platform.Windows, @"C:\Users\me\AppData\Local\Google\Chrome\Application\chrome.exe", "chromium", null)]
    [TestCase(Platform.Windows, @"C:\Program Files\Mozilla Firefox\firefox.exe", "firefox", "moz-firefox")]
    [TestCase(Platform.Linux, "/usr/bin/firefox-esr", "firefox", "moz-firefox")]
    public async Task EachSystemHasItsUsualPlaces(object platform, string path, string browser, string? channel)
    {
        var machine = new FakeMachine { Platform = (Platform)platform };
        machine.Files.Add(path);
        machine.Variables["HOME"] = "/Users/me";
        machine.Variables["ProgramFiles"] = @"C:\Program Files";
        machine.Variables["ProgramFiles(x86)"] = @"C:\Program Files (x86)";
        machine.Variables["LocalAppData"] = @"C:\Users\me\AppData\Local";
        _launcher.Working.Add(path);
        _variables["PORTAL_BROWSER"] = browser;

        (await FindAsync(machine)).Description.Should().Be($"{browser} 1.2.3, {path}, headless");

        _launcher.Launched.Last().Options.Channel.Should().Be(channel);
    }

    [Test]
    public async Task ABrokenBrowserGivesWayToTheNext()
    {
        _launcher.Working.Add("/usr/bin/chromium");

        (await FindAsync(Machine(HeadlessShell, "/usr/bin/chromium"))).Description.Should().Contain("/usr/bin/chromium,");
    }

    [Test]
    public async Task TheConfiguredExecutableIsTakenAndNoOther()
    {
        _variables["PORTAL_EXECUTABLE_PATH"] = "/opt/mine/chrome";
        _launcher.Working.UnionWith(["/opt/mine/chrome", FakeLauncher.Own]);

        (await FindAsync(Machine())).Description.Should().Be("chromium 1.2.3, /opt/mine/chrome, headless");

        _launcher.Working.Remove("/opt/mine/chrome");
        (await RefusalAsync(Machine())).Should().Be("The configured browser /opt/mine/chrome doesn't start (/opt/mine/chrome is broken); "
            + "install it, or correct use.launchOptions.executablePath or PORTAL_EXECUTABLE_PATH.");
    }

    [TestCase("/opt/firefox/firefox", "moz-firefox")]
    [TestCase("/root/.cache/ms-playwright/firefox-1555/firefox/firefox", null)]
    public async Task AConfiguredFirefoxSpeaksBiDiUnlessItIsPlaywrightsOwn(string path, string? channel)
    {
        _variables["PORTAL_BROWSER"] = "firefox";
        _variables["PORTAL_EXECUTABLE_PATH"] = path;
        _launcher.Working.Add(path);

        await FindAsync(Machine());

        _launcher.Launched.Single().Options.Channel.Should().Be(channel);
    }

    [Test]
    public async Task TheConfiguredChannelIsTakenAndNoOther()
    {
        _variables["PORTAL_CHANNEL"] = "msedge";
        _launcher.Working.UnionWith(["msedge", FakeLauncher.Own]);

        (await FindAsync(Machine())).Description.Should().Be("chromium 1.2.3, msedge, headless");

        _launcher.Working.Remove("msedge");
        (await RefusalAsync(Machine())).Should().Be(
            "The configured browser msedge doesn't start (msedge is broken); install it, or correct use.channel or PORTAL_CHANNEL.");
    }

    [Test]
    public async Task APlaywrightServerIsConnectedToAndItsTokenIsNotShown()
    {
        _variables["PORTAL_CONNECT"] = "wss://browsers.example.com/pool?token=sesame";
        _variables["PORTAL_SLOW_MO"] = "20";
        _launcher.Working.Add("wss://browsers.example.com/pool?token=sesame");

        (await FindAsync(Machine())).Description.Should().Be("chromium 1.2.3, wss://browsers.example.com/pool, headless");
        _launcher.Connected!.Value.Options.SlowMo.Should().Be(20);

        _launcher.Working.Clear();
        (await RefusalAsync(Machine())).Should().Be("No Playwright server answers at wss://browsers.example.com/pool (Timeout 30000ms exceeded); "
            + "start it, or correct use.connectOptions.wsEndpoint or PORTAL_CONNECT.");
    }

    [Test]
    public async Task OnDebianAsRootTheFastBrowserAndAFontAreInstalledAfterAskingWhatThereIs()
    {
        var machine = new FakeMachine { IsRoot = true, OsRelease = FakeMachine.Debian };
        machine.OnCommand = (command, onLine) =>
        {
            if (machine.Commands.Contains(Update) && command == InstallShell)
            {
                onLine("Need to get 120 MB of archives.");
                onLine("Get:1 http://deb.debian.org/debian bookworm/main chromium-headless-shell");
                onLine("Setting up libx11-6:amd64 (2:1.8.4-2)");
                onLine("Setting up chromium-headless-shell");
                machine.Files.Add(HeadlessShell);
                _launcher.Working.Add(HeadlessShell);
                return 0;
            }
            onLine("E: Unable to locate package");
            return command == Update ? 0 : 100;
        };

        var choice = await FindAsync(machine);

        choice.Description.Should().Be($"chromium 1.2.3, {HeadlessShell}, headless");
        machine.Commands.Should().Equal(InstallShell, InstallChromium, Update, InstallShell);
        machine.IsLocked.Should().BeFalse();
        _log.Should().Equal(
            "apt-get: installing chromium-headless-shell", "apt-get: installing chromium", "apt-get: asking which packages there are",
            "apt-get: installing chromium-headless-shell",
            "apt-get: Need to get 120 MB of archives.", "apt-get: Setting up chromium-headless-shell",
            $"Browser: {choice.Description}");
    }

    [TestCase("chromium", "1", "apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends chromium fonts-liberation", "/usr/bin/chromium")]
    [TestCase("firefox", "0", "apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends firefox-esr fonts-liberation", "/usr/bin/firefox-esr")]
    public async Task OnDebianEachBrowserHasItsPackage(string browser, string headed, string command, string path)
    {
        var machine = new FakeMachine { IsRoot = true, OsRelease = FakeMachine.Debian };
        machine.Variables["WAYLAND_DISPLAY"] = "wayland-0";
        machine.OnCommand = (_, _) =>
        {
            machine.Files.Add(path);
            _launcher.Working.Add(path);
            return 0;
        };
        _variables["PORTAL_BROWSER"] = browser;
        _variables["PORTAL_HEADED"] = headed;

        (await FindAsync(machine)).Description.Should().Contain(path);

        machine.Commands.Should().Equal(command);
    }

    [Test]
    public async Task AnotherAptAtWorkIsWaitedFor()
    {
        var machine = new FakeMachine { IsRoot = true, OsRelease = FakeMachine.Debian };
        machine.OnCommand = (command, onLine) =>
        {
            if (command == Update && machine.Commands.Count(earlier => earlier == Update) < 3)
            {
                onLine("E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt-get)");
                onLine("E: Unable to lock directory /var/lib/apt/lists/");
                return 100;
            }
            if (command == Update)
            {
                machine.Files.Add(HeadlessShell);
                _launcher.Working.Add(HeadlessShell);
            }
            return machine.Commands.Contains("pause") ? 0 : 100;
        };

        await FindAsync(machine);

        machine.Commands.Should().Equal(InstallShell, InstallChromium, Update, "pause", Update, "pause", Update, InstallShell);
        _log.Count(line => line == "apt-get: another apt is at work; waiting for it to finish").Should().Be(1);
    }

    [TestCase(Platform.Linux, true, "ID=ubuntu\nID_LIKE=debian\n", "chromium", "playwright install --with-deps --only-shell chromium")]
    [TestCase(Platform.Linux, true, "ID=fedora\n", "firefox", "playwright install --with-deps firefox")]
    [TestCase(Platform.Linux, true, FakeMachine.Debian, "webkit", "playwright install --with-deps webkit")]
    [TestCase(Platform.Linux, false, FakeMachine.Debian, "chromium", "playwright install --only-shell chromium")]
    [TestCase(Platform.MacOS, false, null, "chromium", "playwright install --only-shell chromium")]
    [TestCase(Platform.Windows, true, null, "webkit", "playwright install webkit")]
    public async Task ElsewherePlaywrightInstallsItsOwn(object platform, bool isRoot, string? osRelease, string browser, string command)
    {
        var machine = new FakeMachine { Platform = (Platform)platform, IsRoot = isRoot, OsRelease = osRelease };
        machine.OnPlaywright = _ =>
        {
            _launcher.Working.Add(FakeLauncher.Own);
            return 0;
        };
        _variables["PORTAL_BROWSER"] = browser;

        (await FindAsync(machine)).Description.Should().Be($"{browser} 1.2.3, Playwright's own {browser}, headless");

        machine.Commands.Should().Equal(command);
    }

    [Test]
    public async Task WhatAnotherRunInstalledMeanwhileIsTaken()
    {
        FakeMachine machine = null!;
        machine = new FakeMachine
        {
            IsRoot = true,
            OsRelease = FakeMachine.Debian,
            OtherInstallation = () =>
            {
                machine.Files.Add(HeadlessShell);
                _launcher.Working.Add(HeadlessShell);
            },
        };

        await FindAsync(machine);

        machine.Commands.Should().BeEmpty();
        machine.IsLocked.Should().BeFalse();
        _log.Should().Equal("Another run is installing a browser; waiting for it to finish", $"Browser: chromium 1.2.3, {HeadlessShell}, headless");
    }

    [Test]
    public async Task WhenNothingWorksOneSentenceSaysWhatWasTriedAndWhatToDo()
    {
        var machine = new FakeMachine { IsRoot = true, OsRelease = FakeMachine.Debian };
        machine.OnCommand = (_, onLine) =>
        {
            onLine("E: Could not resolve 'deb.debian.org'.");
            return 100;
        };

        (await RefusalAsync(machine)).Should().Be("No chromium could be found or installed (Playwright's own chromium: Playwright's own is broken; "
            + "apt-get update ended with 100: Could not resolve 'deb.debian.org'; playwright install --with-deps --only-shell chromium ended with 1); "
            + "install Chromium, Google Chrome or Microsoft Edge (on Debian \"apt-get install chromium\" as root), "
            + "or name a browser with use.launchOptions.executablePath or PORTAL_EXECUTABLE_PATH.");
        machine.IsLocked.Should().BeFalse();
    }

    [TestCase(Platform.Linux, "firefox", "apt-get needs root", "install Firefox (on Debian \"apt-get install firefox-esr\" as root)")]
    [TestCase(Platform.Windows, "chromium", "this isn't Debian", "install Google Chrome or Microsoft Edge")]
    [TestCase(Platform.MacOS, "firefox", "this isn't Debian", "install Firefox")]
    [TestCase(Platform.MacOS, "webkit", "this isn't Debian", "run Playwright's own installer (playwright.ps1 install --with-deps webkit)")]
    public async Task TheRemedyFitsTheSystem(object platform, string browser, string reason, string remedy)
    {
        _variables["PORTAL_BROWSER"] = browser;

        (await RefusalAsync(new FakeMachine { Platform = (Platform)platform, OsRelease = FakeMachine.Debian }))
            .Should().Contain(reason).And.Contain($"; {remedy}, or name a browser");
    }

    [Test]
    public async Task AWindowNeedsADisplay()
    {
        _variables["PORTAL_HEADED"] = "1";

        (await RefusalAsync(Machine(HeadlessShell))).Should().Be("A browser window needs a display and there is none (neither DISPLAY nor WAYLAND_DISPLAY is set); "
            + "run it under xvfb-run, or headless: without --headed and PORTAL_HEADED, with use.headless true.");
        _launcher.Launched.Should().BeEmpty();
    }

    [TestCase(true, "chromium", "--no-sandbox --disable-background-networking --disable-component-update --disable-sync --no-first-run --disable-quic --mine")]
    [TestCase(false, "chromium", "--disable-background-networking --disable-component-update --disable-sync --no-first-run --disable-quic --mine")]
    [TestCase(true, "firefox", "--mine")]
    public async Task TheBrowserIsLaunchedQuietAndAsConfigured(bool isRoot, string browser, string arguments)
    {
        using var workspace = Workspace.With("""
            { "use": { "launchOptions": { "args": ["--mine"], "env": { "LANG": "fr" }, "slowMo": 5, "timeout": 7000 } } }
            """, ("PORTAL_BROWSER", browser));
        _launcher.Working.Add(FakeLauncher.Own);
        var machine = new FakeMachine { IsRoot = isRoot };
        machine.Variables["LANG"] = "en";

        await new BrowserProvider(machine, _launcher, workspace.Load(), _log.Add).FindOrInstallAsync();

        var options = _launcher.Launched.Single().Options;
        options.Args.Should().Equal(arguments.Split(' '));
        options.SlowMo.Should().Be(5);
        options.Timeout.Should().Be(7000);
        options.Env.Should().BeEquivalentTo(new Dictionary<string, string> { ["PATH"] = "/usr/local/bin:/usr/bin", ["LANG"] = "fr" });
    }

    private static FakeMachine Machine(params string[] files)
    {
        var machine = new FakeMachine();
        machine.Files.UnionWith(files);
        return machine;
    }

    private async Task<BrowserChoice> FindAsync(FakeMachine machine)
    {
        using var workspace = new Workspace();
        foreach (var (name, value) in _variables)
        {
            workspace.Environment[name] = value;
        }
        return await new BrowserProvider(machine, _launcher, workspace.Load(), _log.Add).FindOrInstallAsync();
    }

    private async Task<string> RefusalAsync(FakeMachine machine) =>
        (await FluentActions.Awaiting(() => FindAsync(machine)).Should().ThrowAsync<RunSettingsException>()).Which.Message;
}
