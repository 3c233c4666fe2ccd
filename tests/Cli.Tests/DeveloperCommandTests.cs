namespace PortalAcceptance.Cli.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class DeveloperCommandTests
{
    [Test]
    public async Task ConfigShowsEachSettingAndWhereItWasSet()
    {
        using var run = new ProgramRun().WithFile("playwright.config.json", """
            { "retries": 2,
              "projects": [ { "name": "french",
                "use": { "locale": "fr-FR", "headless": true } } ] }
            """);
        run.Environment["PORTAL_HEADED"] = "1";
        run.Environment["PORTAL_TEST_SUPPORT_KEY"] = "a secret";

        (await run.InvokeAsync("config", "--project", "french", "--workers", "50%")).Should().Be(0, run.Error);

        run.Output.Should().Contain(Path.Combine(run.Folder, "playwright.config.json")).And.MatchRegex("project +french\r?\n")
            .And.MatchRegex("(?m)^retries +2 +playwright.config.json, line 1\r?$")
            .And.MatchRegex("(?m)^use.locale +fr-FR +playwright.config.json, line 3\r?$")
            .And.MatchRegex("(?m)^use.headless +false +PORTAL_HEADED\r?$")
            .And.MatchRegex("(?m)^workers +2 +--workers\r?$")
            .And.MatchRegex("(?m)^timeout +60000 +default\r?$")
            .And.MatchRegex("(?m)^use.channel +- +default\r?$")
            .And.MatchRegex(@"(?m)^portal.testSupportKey +\*\*\* +PORTAL_TEST_SUPPORT_KEY\r?$")
            .And.NotContain("a secret");
    }

    [Test]
    public async Task ConfigRefusesWrongSettingsAsARunDoes()
    {
        using var run = new ProgramRun().WithFile("playwright.config.json", """{ "wokers": 3 }""");

        (await run.InvokeAsync("config")).Should().Be(2);

        run.Error.Should().Contain("did you mean \"workers\"?");
    }

    [Test]
    public async Task StepsAreListedByTheScenarioProgram()
    {
        using var run = new ProgramRun().Scripted(new Script().Do("variables").Do("exit 0"));

        (await run.InvokeAsync("steps", "my", "password")).Should().Be(0, run.Error);

        run.Output.Should().Contain("ACCEPTANCE_STEPS=my password");
    }

    [Test]
    public async Task ListShowsWhatTheScenarioProgramListsAndRunsNothing()
    {
        using var run = new ProgramRun().WithFile("playwright.config.json", """{ "projects": [ { "name": "English" }, { "name": "French" } ] }""")
            .Scripted(new Script().Do("variables").Do("stdout features/a.feature:1  A").Do("exit 0"));

        (await run.InvokeAsync("--list", "--project", "all", "--last-failed", "features/a.feature:1", "-x")).Should().Be(0, run.Error);

        run.Output.Should().Contain("English").And.Contain("French").And.Contain("features/a.feature:1  A")
            .And.Contain("PORTAL_LIST=true").And.Contain("PORTAL_FILES=features/a.feature:1").And.Contain("PORTAL_LAST_FAILED=true").And.Contain("PORTAL_MAX_FAILURES=1")
            .And.Contain($"PORTAL_OUTPUT_DIR={Path.Combine(run.Folder, "test-results", "French")}").And.NotContain("passed");
    }

    [TestCase("--only-changed", "HEAD")]
    [TestCase("--only-changed main", "main")]
    public async Task ChangesAreThoseNotCommittedUnlessACommitIsNamed(string arguments, string commit)
    {
        using var run = new ProgramRun().Scripted(new Script().Do("variables").Do("exit 0"));

        await run.InvokeAsync(["--list", .. arguments.Split(' ')]);

        run.Output.Should().Contain($"PORTAL_ONLY_CHANGED={commit}{Environment.NewLine}");
    }

    [Test]
    public async Task CodegenRecordsOnTheBundledPortal()
    {
        string[] arguments = [];
        var page = "";
        using var run = new ProgramRun
        {
            Playwright = given =>
            {
                arguments = given;
                using var client = new HttpClient();
                page = client.GetStringAsync(new Uri(new Uri(given[^1]), "login")).GetAwaiter().GetResult();
                return 0;
            },
        };

        (await run.InvokeAsync("codegen", "--", "--device", "iPhone 15")).Should().Be(0, run.Error);

        arguments[..^1].Should().Equal("codegen", "--target", "csharp", "--device", "iPhone 15");
        page.Should().Contain("Log in");
        run.Output.Should().Contain("demo@portal.example");
    }

    [Test]
    public async Task CodegenRecordsOnAnotherPortalWhereOneIsSet()
    {
        string[] arguments = [];
        using var run = new ProgramRun
        {
            Playwright = given =>
            {
                arguments = given;
                return 0;
            },
        };
        run.Environment["PORTAL_BASE_URL"] = "https://panel.example.com/";

        (await run.InvokeAsync("codegen")).Should().Be(0, run.Error);

        arguments.Should().Equal("codegen", "--target", "csharp", "https://panel.example.com/");
    }

    [Test]
    public async Task ARunThatStopsAfterAFailureSaysSo()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").Failed("Updates the password").End().Do("exit 2"));

        (await run.InvokeAsync("-x")).Should().Be(1);

        run.Output.Should().Contain("The run stopped after 1 failure (--max-failures 1); scenarios that had not started were not run.");
    }

    [Test]
    public async Task RepetitionsOfARunThatBrokeOffAreNotLost()
    {
        const string lines = """
            {"scenarioStarted":{"id":"a","name":"Logs in","feature":"Log in","attempt":0,"repetition":1}}
            {"scenarioStarted":{"id":"b","name":"Logs in","feature":"Log in","attempt":0,"repetition":2}}
            {"scenarioFinished":{"id":"b","status":"PASSED","seconds":1.5}}
            {"scenarioFinished":{"id":"a","status":"PASSED","seconds":1.5}}
            """;
        using var run = new ProgramRun().Scripted(lines.ReplaceLineEndings("\n").Split('\n').Aggregate(new Script(), (script, line) => script.Do($"progress {line}")));

        await run.InvokeAsync();

        run.LastLine.Should().Be("2 passed, 0 failed, 0 skipped");
    }
}
