namespace PortalAcceptance.Cli.Tests;

/// <summary>Runs of the fake host, from the command line to the last line and the exit code.</summary>
public class RunTests
{
    [Test]
    public async Task EachScenarioIsALineAndTheLastLineCountsThem()
    {
        using var run = new ProgramRun().Scripted(new Script()
            .Do("stderr Browser: chromium 1.2.3").Do("logged Browser: chromium 1.2.3").Do("stdout noise")
            .Start().Passed("Updates the password").Skipped("Closes the month", "@needs-clock: no clock here").Passed("Logs in [again]").End());

        var exitCode = await run.InvokeAsync();

        exitCode.Should().Be(0);
        run.Error.Should().Be("Browser: chromium 1.2.3" + Environment.NewLine);
        run.Output.Should().Contain("✓ Updates the password (Update password, 0.3 s)")
            .And.Contain("– Closes the month (Update password, 0.3 s)")
            .And.Contain("✓ Logs in [again] (Update password, 0.3 s)")
            .And.NotContain("noise");
        run.Log.Should().Contain("noise").And.Contain("Browser: chromium 1.2.3");
        run.LastLine.Should().Be("2 passed, 0 failed, 1 skipped");
    }

    [Test]
    public async Task TheSummarySaysWhatWasSkippedAndWhy()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in")
            .Skipped("Closes the month", "@needs-clock: no clock here").Skipped("Charges the card", "@needs-clock: no clock here").End());

        await run.InvokeAsync("run");

        run.Output.ReplaceLineEndings("\n").Should().Contain("""
            Skipped: @needs-clock: no clock here
               Closes the month  Features/password/update-password.feature:8
               Charges the card  Features/password/update-password.feature:8

            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public async Task TheSummarySaysWhereTheResultsAre()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").End())
            .WithFile("test-results/allure-results/a.json", "").WithFile("test-results/scenarios/a.zip", "");

        await run.InvokeAsync();

        run.Output.ReplaceLineEndings("\n").Replace('\\', '/').Should().Contain("""
            messages    test-results/cucumber-messages.ndjson
            for Allure  test-results/allure-results
            traces      test-results/scenarios
            log         test-results/acceptance.log

            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public async Task AFailureSaysWhereWhatAndHowToLookIntoIt()
    {
        using var run = new ProgramRun();
        var trace = Path.Combine(run.Folder, "test-results", "trace.zip");
        var screenshot = Path.Combine(run.Folder, "test-results", "screenshot.png");
        run.WithFile("features/password/update-password.feature", "Feature: Update password")
            .WithFile("playwright.config.json", "{}")
            .Scripted(new Script().Start().StartScenario("Updates the \"password\" (twice)", isRow: true)
                .Finish("given", "PASSED").Finish("when", "PASSED")
                .Finish("then", "FAILED", "Locator expected to have text 'Your password has been updated.'\nBut was: ''\n   at Steps.Confirm(String text) in Steps.cs:line 12\nCall log:\n  - waiting for status")
                .Attach($"trace: {trace} (npx playwright show-trace \"{trace}\")").Attach("UEsDBA==", "application/zip", "trace.zip")
                .Attach($"screenshot: {screenshot}").Attach("something else")
                .EndScenario().Passed("Logs in").End(success: false).Do("exit 2"));

        var exitCode = await run.InvokeAsync("--base-url", "http://localhost:5000", "--headed", "--tag", "password");

        exitCode.Should().Be(1);
        run.Output.ReplaceLineEndings("\n").Replace('\\', '/').Should().Contain("""
            1) Updates the "password" (twice) (Update password)
               features/password/update-password.feature:10
               Then it is <confirmed>
                 Locator expected to have text 'Your password has been updated.'
                 But was: ''
                 Call log:
                   - waiting for status
               trace       test-results/trace.zip
                           npx playwright show-trace "test-results/trace.zip"
               screenshot  test-results/screenshot.png
               again       dotnet run --project src/Cli -- --base-url http://localhost:5000 --headed -g
            """.ReplaceLineEndings("\n"));
        run.Output.Should().Contain("✗ Updates the \"password\" (twice) (Update password, 0.3 s)");
        run.LastLine.Should().Be("1 passed, 1 failed, 0 skipped");
    }

    [Test]
    public async Task AFailureOfAHookNamesItAndTheScenariosLine()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().StartScenario("Logs in", isRow: true)
            .Finish("hook", "FAILED", "No browser").Finish("given", "SKIPPED").EndScenario().End());

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.Should().Contain("Features/password/update-password.feature:14").And.Contain("hook ScenarioHooks.OpenBrowser").And.Contain("No browser");
    }

    [Test]
    public async Task TracesMayAlsoComeAsAListOfAddresses()
    {
        using var run = new ProgramRun();
        var trace = Path.Combine(run.Folder, "a b.zip");
        run.Scripted(new Script().Start().StartScenario("Logs in").Finish("when", "FAILED", "No")
            .Attach($"# kept\r\n{new Uri(trace).AbsoluteUri}\r\nhttps://example.com/shot.png", "text/uri-list").EndScenario().End());

        await run.InvokeAsync();

        run.Output.Should().Contain("trace       a b.zip").And.Contain("npx playwright show-trace \"a b.zip\"").And.Contain("screenshot  https://example.com/shot.png");
    }

    [Test]
    public async Task AnUndefinedStepFailsAndItsDefinitionIsSuggestedOnce()
    {
        using var run = new ProgramRun().Scripted(new Script().Start()
            .StartScenario("Flies").Finish("given", "PASSED").Finish("when", "UNDEFINED", "No matching step definition found").Finish("then", "SKIPPED")
            .Message(new { suggestion = new { id = "s1", pickleStepId = "pickle-when-1", snippets = new[] { new { language = "csharp", code = "[When(\"I update it\")]\npublic void WhenIUpdateIt()\n" } } } })
            .EndScenario()
            .StartScenario("Flies again").Finish("when", "UNDEFINED")
            .Message(new { suggestion = new { id = "s2", pickleStepId = "pickle-when-2", snippets = new[] { new { language = "csharp", code = "[When(\"I update it\")]\npublic void WhenIUpdateIt()\n" } } } })
            .EndScenario().End());

        var exitCode = await run.InvokeAsync();

        exitCode.Should().Be(1);
        run.Output.Should().Contain("When I update it (undefined)").And.Contain("No matching step definition found");
        run.Output.Split("[When(\"I update it\")]").Should().HaveCount(2, "the snippet is there once");
        run.Output.Should().Contain("Steps without a definition: add these to tests/Acceptance/Steps");
        run.LastLine.Should().Be("0 passed, 2 failed, 0 skipped");
    }

    [TestCase("AMBIGUOUS", "ambiguous")]
    [TestCase("PENDING", "pending")]
    [TestCase("UNKNOWN", "unknown")]
    public async Task WhatIsNotPassedFails(string status, string kind)
    {
        using var run = new ProgramRun().Scripted(new Script().Start().StartScenario("Flies")
            .Finish("when", status, exception: "Ambiguous step definitions found").EndScenario().End());

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.Should().Contain($"When I update it ({kind})").And.Contain("Ambiguous step definitions found");
    }

    [Test]
    public async Task AScenarioOfWhichNothingRanFails()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().StartScenario("Says nothing").EndScenario().End());

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.Should().Contain("No step of it was run, so it proves nothing.");
        run.LastLine.Should().Be("0 passed, 1 failed, 0 skipped");
    }

    [Test]
    public async Task AnAttemptThatIsRetriedIsNoResultAndItsScenarioIsFlaky()
    {
        using var run = new ProgramRun().Scripted(new Script().Start()
            .StartScenario("Logs in").Finish("when", "FAILED", "Too slow").EndScenario(willBeRetried: true)
            .StartScenario("Logs in", attempt: 1).Finish("when", "PASSED", attempt: 1).EndScenario(attempt: 1).End());

        var exitCode = await run.InvokeAsync();

        exitCode.Should().Be(0);
        run.Output.Should().Contain("✓ Logs in (Update password, 0.3 s, attempt 2)").And.Contain("Flaky: passed only when tried again").And.NotContain("Too slow");
        run.LastLine.Should().Be("1 passed, 0 failed, 0 skipped");
    }

    [Test]
    public async Task ARunThatBreaksOffIsNoSuccess()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").StartScenario("Updates the password")
            .Do("broken {\"testStepFin").Do("exit 134"));

        var exitCode = await run.InvokeAsync();

        exitCode.Should().Be(3);
        run.Output.Should().Contain("The acceptance program broke off with exit code 134 while 1 scenario was running (Updates the password); its output is in ");
        run.LastLine.Should().Be("1 passed, 0 failed, 0 skipped");
    }

    [Test]
    public async Task ARunThatEndsWithoutSayingSoIsNoSuccess()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in"));

        (await run.InvokeAsync()).Should().Be(3);

        run.Output.Should().Contain("The acceptance program broke off with exit code 0; its output is in ");
    }

    [Test]
    public async Task ALineThatIsNoMessageIsNoSuccess()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").Do("message { nonsense").Passed("Unseen").End());

        (await run.InvokeAsync()).Should().Be(3);

        run.Output.Should().Contain("can't be read to their end: line 13 is no message of this run (");
        run.LastLine.Should().Be("1 passed, 0 failed, 0 skipped");
    }

    [Test]
    public async Task AMessageAboutSomethingUnknownIsNoSuccess()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in")
            .Message(new { testCaseStarted = new { id = "x", testCaseId = "unknown", attempt = 0, timestamp = new { seconds = 0, nanos = 0 } } }).End());

        (await run.InvokeAsync()).Should().Be(3);

        run.Output.Should().Contain("is no message of this run");
    }

    [Test]
    public async Task AFailureOutsideOfTheScenariosIsNoSuccess()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in")
            .Message(new { testRunHookFinished = new { testRunHookStartedId = "h", result = new { status = "FAILED", message = "The mailbox is full" } } }).End());

        (await run.InvokeAsync()).Should().Be(3);

        run.Output.Should().Contain("A hook around the run failed: The mailbox is full");
    }

    [Test]
    public async Task AMistakeInAFeatureFileIsNoSuccess()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in")
            .Message(new { parseError = new { source = new { uri = "Features/a.feature", location = new { line = 3 } }, message = "(3:1): expected: #EOF" } }).End());

        (await run.InvokeAsync()).Should().Be(3);

        run.Output.Should().Contain("Features/a.feature: (3:1): expected: #EOF");
    }

    [Test]
    public async Task AnExitCodeThatTheMessagesDoNotExplainIsNoSuccess()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").End().Do("exit 7"));

        (await run.InvokeAsync()).Should().Be(3);

        run.Output.Should().Contain("The acceptance program ended with exit code 7 although no scenario failed; its output is in ");
        run.LastLine.Should().Be("1 passed, 0 failed, 0 skipped");
    }

    [TestCase("", "No scenario ran.")]
    [TestCase("-g Fly", "No scenario ran: none matches the expression Fly.")]
    [TestCase("--tag smoke --tag @slow", "No scenario ran: none carries @smoke, @slow.")]
    [TestCase("-g Fly --tag smoke", "No scenario ran: none matches the expression Fly and carries @smoke.")]
    public async Task WhenNothingRanThatIsNoSuccess(string arguments, string sentence)
    {
        using var silent = new ProgramRun().Scripted(new Script().Do("exit 8"));
        using var empty = new ProgramRun().Scripted(new Script().Start().End());

        foreach (var run in new[] { silent, empty })
        {
            (await run.InvokeAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Should().Be(3);

            run.Output.Should().Contain(sentence);
            run.LastLine.Should().Be("0 passed, 0 failed, 0 skipped");
        }
    }

    [Test]
    public async Task WhenAllWasSkippedNothingRan()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Skipped("Closes the month", "No clock").End());

        (await run.InvokeAsync()).Should().Be(3);

        run.Output.Should().Contain("No scenario ran.");
        run.LastLine.Should().Be("0 passed, 0 failed, 1 skipped");
    }

    [Test]
    public async Task WhatTheHostRefusesIsSaidInItsOwnWordsAndNothingElse()
    {
        using var run = new ProgramRun().Scripted(new Script().Do("stderr Nothing answers at http://localhost:1/.").Do("exit 2"));

        (await run.InvokeAsync()).Should().Be(2);

        run.Error.Should().Be("Nothing answers at http://localhost:1/." + Environment.NewLine);
        run.Output.Should().BeEmpty();
    }

    [Test]
    public async Task AHostThatDiesSilentlyIsReported()
    {
        using var run = new ProgramRun().Scripted(new Script().Do("exit 139"));

        (await run.InvokeAsync()).Should().Be(2);

        run.Output.Should().Contain("The acceptance program ended with exit code 139 before any scenario; its output is in ");
        run.LastLine.Should().Be("0 passed, 0 failed, 0 skipped");
    }

    [Test]
    public async Task AHostThatIsNotBuiltIsReported()
    {
        using var run = new ProgramRun { Host = "/nowhere/Acceptance.dll" };

        (await run.InvokeAsync()).Should().Be(2);

        run.Error.Trim().Should().Be("The acceptance scenarios aren't built: there is no /nowhere/Acceptance.dll; build them with \"dotnet build tests/Acceptance\".");
    }

    [Test]
    public async Task MessagesOfAnEarlierRunDoNotCount()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Failed("Fails").End());
        (await run.InvokeAsync()).Should().Be(1);

        run.Scripted(new Script().Start().Passed("Passes").End());

        (await run.InvokeAsync()).Should().Be(0);
        run.LastLine.Should().Be("1 passed, 0 failed, 0 skipped");
    }

    [Test]
    public async Task AnInterruptedRunStillSaysWhatRan()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").StartScenario("Updates the password").Passed("Logs out").Do("wait"));
        using var interrupt = new CancellationTokenSource();

        var running = run.InvokeAsync(interrupt.Token);
        await run.PrintedAsync("✓ Logs out");
        await interrupt.CancelAsync();

        (await running).Should().Be(130);
        run.Output.Should().Contain("The run was interrupted while 1 scenario was running (Updates the password).");
        run.LastLine.Should().Be("2 passed, 0 failed, 0 skipped");
    }

    [Test]
    public async Task WhatFailsBecauseOfTheInterruptionIsNoFailure()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").Failed("Updates the password", "The browser has been closed").Do("wait"));
        using var interrupt = new CancellationTokenSource();
        run.WhenPrinting("✓ Logs in", interrupt.Cancel);

        (await run.InvokeAsync(interrupt.Token)).Should().Be(130);

        run.LastLine.Should().Be("1 passed, 0 failed, 0 skipped");
    }

    [Test]
    public async Task WrongSettingsAreOneSentence()
    {
        using var run = new ProgramRun().WithFile("playwright.config.json", """{ "wokers": 3 }""").Scripted(new Script().Do("exit 1"));

        (await run.InvokeAsync()).Should().Be(2);

        run.Error.Trim().Should().Be($"{Path.Combine(run.Folder, "playwright.config.json")}, line 1: \"wokers\" is not a setting; did you mean \"workers\"?");
        run.Output.Should().BeEmpty();
    }

    [Test]
    public async Task AnOutputFolderThatCannotBeIsOneSentence()
    {
        using var run = new ProgramRun().WithFile("taken", "a file").Scripted(new Script().Do("exit 1"));

        (await run.InvokeAsync("--output", "taken/below")).Should().Be(2);

        run.Error.Should().StartWith($"The output folder {Path.Combine(run.Folder, "taken", "below")} can't be written (")
            .And.Contain("); correct outputDir, PORTAL_OUTPUT_DIR or --output.");
    }

    [TestCase("--wrong", "Unrecognized command or argument '--wrong'.")]
    [TestCase("--workers", "Required argument missing for option: '--workers'.")]
    public async Task AWrongOptionIsOneSentence(string argument, string sentence)
    {
        using var run = new ProgramRun();

        (await run.InvokeAsync(argument)).Should().Be(2);

        run.Error.Trim().Should().Be($"{sentence} Run portal-acceptance --help to see what there is.");
    }

    [Test]
    public async Task OptionsReachTheHostAsVariables()
    {
        using var run = new ProgramRun().WithFile("my.json", """{ "projects": [ { "name": "French" }, { "name": "English" } ] }""")
            .Scripted(new Script().Do("variables").Start().Passed("Logs in").End());
        run.Environment["PORTAL_TIMEOUT"] = "100";
        run.Environment["PORTAL_WORKERS"] = "1";

        await run.InvokeAsync("-c", "my.json", "--project", "French", "-g", "Log in", "--tag", "smoke", "--tag", "@login", "-j", "3", "--base-url", "http://localhost:5000",
            "--trace", "on", "--output", "out", "--headed");

        File.ReadAllText(Path.Combine(run.Folder, "out", "acceptance.log")).ReplaceLineEndings("\n").Should().Be($"""
            PORTAL_BASE_URL=http://localhost:5000
            PORTAL_CONFIG={Path.Combine(run.Folder, "my.json")}
            PORTAL_GREP=Log in
            PORTAL_HEADED=true
            PORTAL_OUTPUT_DIR={Path.Combine(run.Folder, "out")}
            PORTAL_PROJECT=French
            PORTAL_TAGS=smoke,@login
            PORTAL_TIMEOUT=100
            PORTAL_TRACE=on
            PORTAL_WORKERS=3

            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public async Task ProjectsRunOneAfterAnotherInFoldersOfTheirOwn()
    {
        using var run = new ProgramRun().WithFile("playwright.config.json", """{ "projects": [ { "name": "English" }, { "name": "French" } ] }""")
            .Scripted(new Script().Start().Failed("Logs in").Passed("Logs out").End().Do("exit 2"));

        (await run.InvokeAsync()).Should().Be(1);

        run.LastLine.Should().Be("2 passed, 2 failed, 0 skipped");
        run.Output.Should().Contain("1) Logs in (Update password) [English]").And.Contain("2) Logs in (Update password) [French]")
            .And.Contain("dotnet run --project src/Cli -- --project French -g \"Logs in\"");
        File.Exists(Path.Combine(run.Folder, "test-results", "English", "cucumber-messages.ndjson")).Should().BeTrue();
        File.Exists(Path.Combine(run.Folder, "test-results", "French", "cucumber-messages.ndjson")).Should().BeTrue();
    }

    [Test]
    public async Task OnATerminalThereIsAlsoALineThatSaysHowFarTheRunIs()
    {
        using var run = new ProgramRun { IsTerminal = true }.Scripted(new Script().Do("stderr Browser: chromium 1.2.3").Do("logged Browser: chromium 1.2.3").Start()
            .Passed("Logs in").Announce("Updates the password").StartScenario("Updates the password", isAnnounced: true).Do("wait"));
        using var interrupt = new CancellationTokenSource();

        var running = run.InvokeAsync(interrupt.Token);
        await run.PrintedAsync("1 running: Updates the password");
        await interrupt.CancelAsync();
        await running;

        run.Output.Should().Contain("Browser: chromium 1.2.3").And.Contain("✓ Logs in").And.Contain("1 done");
        run.LastLine.Should().Be("1 passed, 0 failed, 0 skipped");
    }
}
