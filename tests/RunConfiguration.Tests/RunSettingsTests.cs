namespace PortalAcceptance.RunConfiguration.Tests;

internal class RunSettingsTests
{
    [Test]
    public void WithoutFileAndVariablesTheDefaultsHold()
    {
        using var workspace = new Workspace();

        var settings = workspace.Load();

        settings.ConfigFile.Should().BeNull();
        settings.Project.Should().BeNull();
        settings.TestDir.Should().Be(Path.Combine(workspace.Folder, "features"));
        settings.OutputDir.Should().Be(Path.Combine(workspace.Folder, "test-results"));
        settings.Timeout.Should().Be(TimeSpan.FromSeconds(60));
        settings.ExpectTimeout.Should().Be(TimeSpan.FromSeconds(10));
        settings.Workers.Should().Be(9);
        settings.Retries.Should().Be(0);
        settings.Grep.Should().BeNull();
        settings.TestSupportKey.Should().BeNull();
        settings.Use.Should().BeEquivalentTo(new UseSettings
        {
            BrowserName = BrowserName.Chromium,
            Headless = true,
            Locale = "en-US",
            Viewport = new Viewport(1280, 720),
            Trace = TraceMode.RetainOnFailure,
            Screenshot = ScreenshotMode.OnlyOnFailure,
            LaunchOptions = new LaunchSettings { Args = [], Env = new Dictionary<string, string>(), Timeout = TimeSpan.FromSeconds(30) },
        });
    }

    [TestCase("""{ "portal": { "shuffle": 42 } }""", 42)]
    [TestCase("{}", null)]
    public void TheOrderIsRandomFromASeed(string file, int? seed)
    {
        using var workspace = Workspace.With(file);

        workspace.Load().Shuffle.Should().Be(seed);
    }

    [Test]
    public void ANewSeedIsTakenForRandom()
    {
        using var workspace = Workspace.With("{}", ("PORTAL_SHUFFLE", "random"));

        workspace.Load().Shuffle.Should().NotBeNull();
    }

    [Test]
    public void DebuggingIsWhatPlaywrightTestMakesOfIt()
    {
        using var workspace = Workspace.With("""{ "workers": 4, "timeout": 1000 }""", ("PORTAL_DEBUG", "1"));

        var settings = workspace.Load();

        (settings.Workers, settings.MaxFailures, settings.Timeout, settings.ExpectTimeout, settings.Use.Headless).Should().Be((1, 1, TimeSpan.Zero, TimeSpan.Zero, false));
    }

    [TestCase("features/card", "/features/card/a.feature", true)]
    [TestCase("features/card", "/features/card-notice/a.feature", false)]
    [TestCase("a.feature:12", "/features/card/a.feature", true)]
    [TestCase("CARD/a", "/features/card/a.feature", true)]
    [TestCase("b.feature", "/features/card/a.feature", false)]
    public void AFeatureIsNamedByItsPathOrAPartOfIt(string asked, string file, bool isMeant)
    {
        using var workspace = Workspace.With("{}", ("PORTAL_FILES", asked));
        Directory.CreateDirectory(Path.Combine(workspace.Folder, "features", "card"));

        var filter = workspace.Load().Files.Single();

        filter.Matches(workspace.Folder + file).Should().Be(isMeant);
        filter.Line.Should().Be(asked.EndsWith(":12", StringComparison.Ordinal) ? 12 : null);
    }

    [TestCase("{}", "2/3", "2/3")]
    [TestCase("""{ "shard": { "current": 1, "total": 3 } }""", "", "1/3")]
    [TestCase("""{ "shard": null }""", "", null)]
    public void AShardIsAPartOfTheScenarios(string file, string variable, string? shard)
    {
        using var workspace = Workspace.With(file, ("PORTAL_SHARD", variable));

        workspace.Load().Shard?.ToString().Should().Be(shard);
    }

    [Test]
    public void EverySettingOfTheFileIsRead()
    {
        using var workspace = Workspace.With("""
            {
              "$schema": "schema.json",
              // Comments are allowed,
              "testDir": "stories", "outputDir": "/tmp/out", "timeout": 1000, "expect": { "timeout": 0 }, "workers": 3, "retries": 0, "grep": "^Log in", "grepInvert": "@slow",
              "use": {
                "baseURL": "https://portal.example.com/panel", "browserName": "firefox", "channel": "moz-firefox", "headless": false, "locale": "fr-FR",
                "hasTouch": true, "isMobile": true, "javaScriptEnabled": false,
                "timezoneId": "Europe/Paris", "viewport": { "width": 320, "height": 640 }, "trace": "on", "screenshot": "off",
                "launchOptions": { "args": ["--a", "--b"], "env": { "A": "1" }, "executablePath": "bin/firefox", "slowMo": 250, "timeout": 9000 },
                "connectOptions": { "wsEndpoint": "wss://browsers.example.com/?token=t", "headers": { "X": "y" }, "exposeNetwork": "<loopback>", "timeout": 100 },
              }, /* and so are trailing commas. */
            }
            """);

        var settings = workspace.Load();

        settings.ConfigFile.Should().Be(workspace.ConfigFile);
        settings.TestDir.Should().Be(Path.Combine(workspace.Folder, "stories"));
        settings.OutputDir.Should().Be(Path.GetFullPath("/tmp/out"));
        settings.Timeout.Should().Be(TimeSpan.FromSeconds(1));
        settings.ExpectTimeout.Should().Be(TimeSpan.Zero);
        settings.Workers.Should().Be(3);
        settings.Grep!.ToString().Should().Be("^Log in");
        settings.GrepInvert!.ToString().Should().Be("@slow");
        settings.Use.Should().BeEquivalentTo(new UseSettings
        {
            BaseUrl = new Uri("https://portal.example.com/panel"),
            BrowserName = BrowserName.Firefox,
            Channel = "moz-firefox",
            Headless = false,
            Locale = "fr-FR",
            TimezoneId = "Europe/Paris",
            HasTouch = true,
            IsMobile = true,
            JavaScriptEnabled = false,
            Viewport = new Viewport(320, 640),
            Trace = TraceMode.On,
            Screenshot = ScreenshotMode.Off,
            LaunchOptions = new LaunchSettings
            {
                Args = ["--a", "--b"],
                Env = new Dictionary<string, string> { ["A"] = "1" },
                ExecutablePath = Path.Combine(workspace.Folder, "bin", "firefox"),
                SlowMo = TimeSpan.FromMilliseconds(250),
                Timeout = TimeSpan.FromSeconds(9),
            },
            ConnectOptions = new ConnectSettings
            {
                WsEndpoints = [new Uri("wss://browsers.example.com/?token=t")],
                Headers = new Dictionary<string, string> { ["X"] = "y" },
                ExposeNetwork = "<loopback>",
                Timeout = TimeSpan.FromMilliseconds(100),
            },
        });
    }

    [TestCase("PORTAL_BASE_URL", "http://localhost:5000", "http://localhost:5000/")]
    [TestCase("PORTAL_BROWSER", "webkit", "WebKit")]
    [TestCase("PORTAL_CHANNEL", "msedge", "msedge")]
    [TestCase("PORTAL_HEADED", "1", "False")]
    [TestCase("PORTAL_HEADED", "true", "False")]
    [TestCase("PORTAL_HEADED", "TRUE", "False")]
    [TestCase("PORTAL_HEADED", "0", "True")]
    [TestCase("PORTAL_HEADED", "false", "True")]
    [TestCase("PORTAL_LOCALE", "fr", "fr")]
    [TestCase("PORTAL_TIMEZONE", "Asia/Tokyo", "Asia/Tokyo")]
    [TestCase("PORTAL_TIMEZONE", "UTC", "UTC")]
    [TestCase("PORTAL_VIEWPORT", "800x600", "Viewport { Width = 800, Height = 600 }")]
    [TestCase("PORTAL_VIEWPORT", "null", "")]
    [TestCase("PORTAL_WORKERS", "7", "7")]
    [TestCase("PORTAL_WORKERS", "25%", "2")]
    [TestCase("PORTAL_WORKERS", "1%", "1")]
    [TestCase("PORTAL_TIMEOUT", "100", "00:00:00.1000000")]
    [TestCase("PORTAL_EXPECT_TIMEOUT", "2000", "00:00:02")]
    [TestCase("PORTAL_TRACE", "off", "Off")]
    [TestCase("PORTAL_SCREENSHOT", "on", "On")]
    [TestCase("PORTAL_RETRIES", "2", "2")]
    [TestCase("PORTAL_SLOW_MO", "50", "00:00:00.0500000")]
    [TestCase("PORTAL_CONNECT", "ws://localhost:3000", "ws://localhost:3000/")]
    [TestCase("PORTAL_GREP", "@smoke", "@smoke")]
    public void AVariableWinsOverTheFile(string name, string value, string expected)
    {
        using var workspace = Workspace.With("""
            { "timeout": 1, "expect": { "timeout": 1 }, "workers": 1, "grep": "file",
              "use": { "baseURL": "http://file.example.com", "headless": true, "locale": "de", "timezoneId": "Europe/Berlin",
                       "viewport": { "width": 1, "height": 1 }, "trace": "on", "screenshot": "off", "launchOptions": { "slowMo": 1 } } }
            """, (name, value));

        var settings = workspace.Load();

        object? actual = name switch
        {
            "PORTAL_BASE_URL" => settings.Use.BaseUrl,
            "PORTAL_BROWSER" => settings.Use.BrowserName,
            "PORTAL_CHANNEL" => settings.Use.Channel,
            "PORTAL_HEADED" => settings.Use.Headless,
            "PORTAL_LOCALE" => settings.Use.Locale,
            "PORTAL_TIMEZONE" => settings.Use.TimezoneId,
            "PORTAL_VIEWPORT" => settings.Use.Viewport,
            "PORTAL_WORKERS" => settings.Workers,
            "PORTAL_TIMEOUT" => settings.Timeout,
            "PORTAL_EXPECT_TIMEOUT" => settings.ExpectTimeout,
            "PORTAL_TRACE" => settings.Use.Trace,
            "PORTAL_SCREENSHOT" => settings.Use.Screenshot,
            "PORTAL_RETRIES" => settings.Retries,
            "PORTAL_SLOW_MO" => settings.Use.LaunchOptions.SlowMo,
            "PORTAL_CONNECT" => settings.Use.ConnectOptions?.WsEndpoints.Single(),
            "PORTAL_GREP" => settings.Grep,
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "This variable has no reading above."),
        };
        $"{actual}".Should().Be(expected);
    }

    [TestCase("PORTAL_TEST_DIR")]
    [TestCase("PORTAL_OUTPUT_DIR")]
    [TestCase("PORTAL_EXECUTABLE_PATH")]
    public void APathInAVariableIsRelativeToTheCurrentFolderAndOneInTheFileToTheFile(string variable)
    {
        using var workspace = Workspace.With("""{ "testDir": "a", "outputDir": "a", "use": { "launchOptions": { "executablePath": "a" } } }""");
        var below = Directory.CreateDirectory(Path.Combine(workspace.Folder, "below")).FullName;
        var source = workspace.Source() with { CurrentDirectory = below, SearchFrom = [below] };

        string? Read(RunSettings settings) => variable switch
        {
            "PORTAL_TEST_DIR" => settings.TestDir,
            "PORTAL_OUTPUT_DIR" => settings.OutputDir,
            _ => settings.Use.LaunchOptions.ExecutablePath,
        };

        Read(RunSettings.Load(source)).Should().Be(Path.Combine(workspace.Folder, "a"));
        workspace.Environment[variable] = "b";
        Read(RunSettings.Load(source)).Should().Be(Path.Combine(below, "b"));
    }

    [Test]
    public void AnOptionWinsOverTheVariable()
    {
        using var workspace = Workspace.With("{}", ("PORTAL_WORKERS", "2"), ("PORTAL_HEADED", "false"));
        workspace.Options["--workers"] = "5";
        workspace.Options["--headed"] = "true";

        var settings = workspace.Load();

        settings.Workers.Should().Be(5);
        settings.Use.Headless.Should().BeFalse();
    }

    [Test]
    public void AnEmptyVariableCountsAsNone()
    {
        using var workspace = Workspace.With("""{ "workers": 3 }""", ("PORTAL_WORKERS", ""), ("PORTAL_CONFIG", ""), ("PORTAL_PROJECT", ""));

        workspace.Load().Workers.Should().Be(3);
    }

    [Test]
    public void VariablesOfOthersAreLeftAlone()
    {
        using var workspace = Workspace.With("{}", ("PATH", "/bin"), ("PORTALS_OPEN", "yes"));

        FluentActions.Invoking(workspace.Load).Should().NotThrow();
    }

    [Test]
    public void ANullViewportLetsThePageFollowTheWindow()
    {
        using var workspace = Workspace.With("""{ "use": { "viewport": null } }""");

        workspace.Load().Use.Viewport.Should().BeNull();
    }

    [TestCase(1, 2)]
    [TestCase(4, 5)]
    public void TheDefaultIsOneMoreThanTheCores(int cores, int workers)
    {
        using var workspace = new Workspace();

        RunSettings.Load(workspace.Source() with { LogicalCores = cores }).Workers.Should().Be(workers);
    }

    [Test]
    public void TheFileIsFoundUpwards()
    {
        using var workspace = Workspace.With("""{ "workers": 6 }""");
        var deep = Directory.CreateDirectory(Path.Combine(workspace.Folder, "a", "b")).FullName;

        RunSettings.Load(workspace.Source() with { SearchFrom = [deep] }).Workers.Should().Be(6);
    }

    [Test]
    public void TheFileIsLookedForFromEachFolderInOrder()
    {
        using var first = new Workspace();
        using var second = Workspace.With("""{ "workers": 6 }""");

        RunSettings.Load(second.Source() with { SearchFrom = [first.Folder, second.Folder] }).ConfigFile.Should().Be(second.ConfigFile);
    }

    [Test]
    public void AConfiguredFileIsTakenAndTheOptionWinsOverTheVariable()
    {
        using var workspace = Workspace.With("""{ "workers": 6 }""", ("PORTAL_CONFIG", "other.json"));
        File.WriteAllText(Path.Combine(workspace.Folder, "other.json"), """{ "workers": 7 }""");
        File.WriteAllText(Path.Combine(workspace.Folder, "third.json"), """{ "workers": 8 }""");

        workspace.Load().Workers.Should().Be(7);
        RunSettings.Load(workspace.Source() with { ConfigFile = "third.json" }).Workers.Should().Be(8);
    }

    [Test]
    public void AByteOrderMarkIsNoMistake()
    {
        using var workspace = Workspace.With("\uFEFF{ \"workers\": 6 }");

        workspace.Load().Workers.Should().Be(6);
    }

    [Test]
    public void WhatAProjectSetsWinsOverTheRestOfTheFileAndVariablesWinOverIt()
    {
        using var workspace = Workspace.With("""
            { "timeout": 1000, "use": { "locale": "en-US", "trace": "on" },
              "projects": [ { "name": "French", "timeout": 2000, "use": { "locale": "fr-FR", "trace": "off" } } ] }
            """, ("PORTAL_TRACE", "retain-on-failure"), ("PORTAL_PROJECT", "French"));

        var settings = workspace.Load();

        settings.Project.Should().Be("French");
        settings.Timeout.Should().Be(TimeSpan.FromSeconds(2));
        settings.Use.Locale.Should().Be("fr-FR");
        settings.Use.Trace.Should().Be(TraceMode.RetainOnFailure);
    }

    [Test]
    public void EachProjectHasSettingsOfItsOwnAndOneOrAllCanBeChosen()
    {
        using var workspace = Workspace.With("""
            { "use": { "browserName": "webkit" },
              "projects": [ { "name": "Chromium", "use": { "browserName": "chromium" } }, { "name": "Firefox", "use": { "browserName": "firefox" } } ] }
            """);

        workspace.Load().Should().Match<RunSettings>(settings => settings.Project == null && settings.Use.BrowserName == BrowserName.WebKit, "no project is chosen");
        workspace.Environment["PORTAL_PROJECT"] = "all";
        RunSettings.LoadProjects(workspace.Source()).Select(settings => (settings.Project, settings.Use.BrowserName))
            .Should().Equal(("Chromium", BrowserName.Chromium), ("Firefox", BrowserName.Firefox));
        workspace.Environment["PORTAL_PROJECT"] = "Chromium";
        workspace.Load().Project.Should().Be("Chromium");
        workspace.Options["--project"] = "Firefox";
        workspace.Load().Project.Should().Be("Firefox");
    }

    [Test]
    public void TheTestSupportKeyIsReadAndNeverPrinted()
    {
        using var workspace = Workspace.With("{}", ("PORTAL_TEST_SUPPORT_KEY", "open sesame"));

        var settings = workspace.Load();

        settings.TestSupportKey!.Reveal().Should().Be("open sesame");
        settings.ToString().Should().NotContain("sesame");
    }

    [TestCase(null, true)]
    [TestCase("password", true)]
    [TestCase("@smoke", true)]
    [TestCase("@smo$", false)]
    [TestCase("(?=.*@smoke)(?=.*update)", true)]
    [TestCase("card", false)]
    public void GrepSelectsByTitleAndTags(string? grep, bool isSelected)
    {
        using var workspace = new Workspace();
        if (grep is not null)
        {
            workspace.Environment["PORTAL_GREP"] = grep;
        }

        var settings = workspace.Load();

        settings.Selects("Update the Password", ["smoke", "@happy"]).Should().Be(isSelected);
    }

    [TestCase("@slow", true)]
    [TestCase("password", false)]
    [TestCase("@smoke", false)]
    public void GrepInvertLeavesOutByTitleAndTags(string grepInvert, bool isSelected)
    {
        using var workspace = Workspace.With("""{ "grep": "update" }""", ("PORTAL_GREP_INVERT", grepInvert));

        workspace.Load().Selects("Update the Password", ["smoke", "@happy"]).Should().Be(isSelected);
    }

    [TestCase("smoke", true)]
    [TestCase("@happy,smoke", true)]
    [TestCase("smoke, card", false)]
    [TestCase("smoke or card", true)]
    [TestCase("@smoke and not @card", true)]
    [TestCase("smok", false)]
    [TestCase("odd\\,\"tag\"", true)]
    [TestCase("odd,\"tag\"", false)]
    public void TagsSelectTheScenariosThatMatchAllOfThem(string tags, bool isSelected)
    {
        using var workspace = Workspace.With("""{ "portal": { "tags": ["nobody"] }, "grep": "update" }""", ("PORTAL_TAGS", tags));

        workspace.Load().Selects("Update the password", ["smoke", "@happy", "odd,\"tag\""]).Should().Be(isSelected);
        workspace.Load().Selects("Log in", ["smoke", "@happy"]).Should().BeFalse();
    }

    [Test]
    public void TheShippedFileIsValidAndPointsToTheBundledPortalInAQuietBrowser()
    {
        using var workspace = new Workspace();

        var settings = RunSettings.Load(workspace.Source() with { ConfigFile = Path.Combine(AppContext.BaseDirectory, "shipped", RunSettings.FileName) });

        settings.Use.Should().BeEquivalentTo(workspace.Load().Use with { TimezoneId = "UTC" });
        settings.Project.Should().BeNull();
    }

    [TestCase("english", "phone", "dark", "french", "pseudo-locale", "no-javascript", "firefox")]
    public void TheShippedFileHasAProjectForEachWayToUseThePortal(params string[] names)
    {
        using var workspace = new Workspace();
        var shipped = workspace.Source() with { ConfigFile = Path.Combine(AppContext.BaseDirectory, "shipped", RunSettings.FileName) };
        var usual = RunSettings.Load(shipped);
        workspace.Environment["PORTAL_PROJECT"] = RunSettings.AllProjects;

        var projects = RunSettings.LoadProjects(shipped);

        projects.Select(project => project.Project).Should().Equal(names);
        projects[0].Should().BeEquivalentTo(usual with { Project = names[0] }, "the first project runs what runs by default");
    }

    [Test]
    public void ThisProcessIsTheDefaultSource() =>
        RunSettings.Load(Path.Combine(AppContext.BaseDirectory, "shipped", RunSettings.FileName), new Dictionary<string, string> { ["PORTAL_WORKERS"] = "9" })
            .Workers.Should().Be(9);
}
