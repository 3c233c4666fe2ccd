namespace PortalAcceptance.Cli.Tests;

internal class RunTests
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
               Closes the month  features/password/update-password.feature:8
               Charges the card  features/password/update-password.feature:8

            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public async Task TheSummarySaysWhereTheResultsAre()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").End())
            .WithFile("test-results/living-docs/index.html", "").WithFile("test-results/allure-results/a.json", "").WithFile("test-results/evidence/a.zip", "");

        await run.InvokeAsync();

        run.Output.ReplaceLineEndings("\n").Replace('\\', '/').Should().Contain("""
            docs        test-results/living-docs/index.html
            messages    test-results/cucumber-messages.ndjson
            for Allure  test-results/allure-results
            evidence    test-results/evidence
            log         test-results/acceptance.log

            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public async Task AFailureSaysWhereWhatAndHowToLookIntoIt()
    {
        using var run = new ProgramRun();
        run.WithFile("features/password/update-password.feature", "Feature: Update password")
            .WithFile("playwright.config.json", "{}")
            .WithFile("test-results/evidence/updates-1a2b3c4d.trace.zip", "a trace")
            .WithFile("test-results/evidence/updates-1a2b3c4d.screenshot.png", "a screenshot")
            .Scripted(new Script().Start().StartScenario("Updates the \"password\" (twice)", isRow: true)
                .Finish("given", "PASSED").Finish("when", "PASSED")
                .Finish("then", "FAILED", "Locator expected to have text 'Your password has been updated.'\nBut was: ''\n   at Steps.Confirm(String text) in Steps.cs:line 12\nCall log:\n  - waiting for status")
                .Attach([1], "application/zip", "updates-1a2b3c4d.trace.zip").Attach([2], "image/png", "updates-1a2b3c4d.screenshot.png")
                .Attach([3], "text/plain", "notes.txt").Print("something else")
                .EndScenario().Passed("Logs in").End().Do("exit 2"));

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
               trace       test-results/evidence/updates-1a2b3c4d.trace.zip
                           dotnet run --no-build --project src/Cli -- trace "test-results/evidence/updates-1a2b3c4d.trace.zip"
               screenshot  test-results/evidence/updates-1a2b3c4d.screenshot.png
               again       dotnet run --project src/Cli -- --base-url http://localhost:5000 --headed -g
            """.ReplaceLineEndings("\n"));
        run.Output.Should().Contain("✗ Updates the \"password\" (twice) (Update password, 0.3 s)");
        run.Evidence("updates-1a2b3c4d.trace.zip").Should().Equal("a trace"u8.ToArray(), "the suite's own file is left alone");
        run.LastLine.Should().Be("1 passed, 1 failed, 0 skipped");
    }

    [TestCase("logs-in.replay-passed.trace.zip", true)]
    [TestCase("logs-in.replay.trace.zip", false)]
    public async Task AFailureThatPassesWhenReplayedIsAFailureAndSaysSo(string trace, bool passed)
    {
        using var run = new ProgramRun().Scripted(new Script().Start()
            .StartScenario("Logs in").Finish("when", "FAILED", "Too slow").Attach([1], "text/plain", "logs-in.page.txt").Attach([2], "application/zip", trace)
            .EndScenario().End());

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.Contains("Replayed with the same data, the scenario passes: it does not fail every time.").Should().Be(passed);
        run.Output.Replace('\\', '/').Should().Contain("page        test-results/evidence/logs-in.page.txt").And.Contain($"replay      test-results/evidence/{trace}");
        run.LastLine.Should().Be("0 passed, 1 failed, 0 skipped");
    }

    [Test]
    public async Task AFailureOfAHookNamesItAndTheScenariosLine()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().StartScenario("Logs in", isRow: true)
            .Finish("hook", "FAILED", "No browser").Finish("given", "SKIPPED").EndScenario().End());

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.Should().Contain("features/password/update-password.feature:14").And.Contain("hook ScenarioHooks.OpenBrowser").And.Contain("No browser");
    }

    [Test]
    public async Task AnUndefinedStepFailsAndItsDefinitionIsSuggestedOnce()
    {
        const string code = "[When(\"I update it\")]\npublic void WhenIUpdateIt()\n";
        using var run = new ProgramRun().Scripted(new Script().Start()
            .StartScenario("Flies").Finish("given", "PASSED").Undefined("when", code).Finish("then", "SKIPPED").EndScenario()
            .StartScenario("Flies again").Undefined("when", code).EndScenario().End());

        var exitCode = await run.InvokeAsync();

        exitCode.Should().Be(1);
        run.Output.Should().Contain("When I update it (undefined)");
        run.Output.Split("[When(\"I update it\")]").Should().HaveCount(2, "the snippet is there once");
        run.Output.Should().Contain("Steps without a definition: add these to tests/Acceptance/Steps");
        run.LastLine.Should().Be("0 passed, 2 failed, 0 skipped");
    }

    [Test]
    public async Task AnAmbiguousStepFailsAndItsMethodsAreNamed()
    {
        const string methods = "Ambiguous step definitions found for step 'When I update it': Acceptance:Steps.UpdateIt(), Acceptance:Steps.Update(String)";
        using var run = new ProgramRun().Scripted(new Script().Start().StartScenario("Flies").Finish("when", "AMBIGUOUS", exception: methods).EndScenario().End());

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.ReplaceLineEndings("\n").Should().Contain($"   When I update it (ambiguous)\n     {methods}\n");
    }

    [TestCase("PENDING", "pending")]
    [TestCase("UNKNOWN", "unknown")]
    public async Task WhatIsNotPassedFails(string status, string kind)
    {
        using var run = new ProgramRun().Scripted(new Script().Start().StartScenario("Flies")
            .Finish("given", "PASSED").Finish("when", status, "The step definition is not implemented.").EndScenario().End());

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.Should().Contain($"When I update it ({kind})").And.Contain("The step definition is not implemented.");
    }

    [Test]
    public async Task AStepWhoseHookFailsIsTheStepThatFailed()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().StartScenario("Flies")
            .Finish("hook", "FAILED", "The scenario has taken too long.").Finish("when", "FAILED", "The scenario has taken too long.").EndScenario().End());

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.ReplaceLineEndings("\n").Should().Contain($"{Script.FeatureFile}:9\n   When I update it\n     The scenario has taken too long.");
    }

    [Test]
    public async Task AScenarioOfWhichNothingRanFails()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().StartScenario("Says nothing").EndScenario()
            .StartScenario("Has hooks only").Finish("hook", "PASSED").EndScenario().End());

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.Split("No step of it was run, so it proves nothing.").Should().HaveCount(3);
        run.LastLine.Should().Be("0 passed, 2 failed, 0 skipped");
    }

    [Test]
    public async Task AFailureIsShownWithItsReasonWhenItHappens()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Failed("Logs in", "Expected the page \"Cloud servers\".\nShown is \"Log in\".").Do("wait"));
        using var interrupt = new CancellationTokenSource();

        var running = run.InvokeAsync(interrupt.Token);
        await run.PrintedAsync($"✗ Logs in (Update password, 0.3 s){Environment.NewLine}  when step: Expected the page \"Cloud servers\".{Environment.NewLine}");
        await interrupt.CancelAsync();

        (await running).Should().Be(130);
        run.LastLine.Should().Be("0 passed, 1 failed, 0 skipped", "it had failed before the interruption");
    }

    [Test]
    public async Task AScenarioThatPassesWhenRetriedIsFlakyAndEachAttemptIsShown()
    {
        using var run = new ProgramRun().Scripted(FlakyRun());

        (await run.InvokeAsync()).Should().Be(0);

        run.Output.Should().Contain("✗ Logs in (Update password, 0.3 s)").And.Contain("when step: Too slow").And.Contain("✓ Logs in (Update password, 0.3 s, flaky, attempt 2)");
        run.Output.ReplaceLineEndings("\n").Replace('\\', '/').Should().Contain("""
            1) Logs in (Update password), flaky: passed when retried
               attempt 1 failed
               features/password/update-password.feature:9
               When I update it
                 Too slow
               screenshot  test-results/evidence/logs-in.png
               attempt 2 passed
               trace       test-results/evidence/logs-in-attempt2.trace.zip
                           dotnet run --no-build --project src/Cli -- trace "test-results/evidence/logs-in-attempt2.trace.zip"
               again       dotnet run --project src/Cli -- -g "Logs in"
            """.ReplaceLineEndings("\n"));
        run.LastLine.Should().Be("1 passed, 0 failed, 1 flaky, 0 skipped");
    }

    [TestCase("--fail-on-flaky-tests", null)]
    [TestCase(null, """{ "failOnFlakyTests": true }""")]
    public async Task AFlakyScenarioFailsTheRunWhereThatIsAskedFor(string? option, string? file)
    {
        using var run = new ProgramRun().WithFile("playwright.config.json", file ?? "{}").Scripted(FlakyRun().Do("exit 2"));

        (await run.InvokeAsync(option is null ? [] : [option])).Should().Be(1);

        run.Output.Should().NotContain("although no scenario failed");
    }

    [Test]
    public async Task WhatARunThatBrokeOffRetriedIsFlakyToo()
    {
        using var run = new ProgramRun().Scripted(FlakyRun().Lines.Where(line => line.StartsWith("progress", StringComparison.Ordinal))
            .Aggregate(new Script(), (script, line) => script.Do(line)).Do("exit 137"));
        run.Environment["GITHUB_ACTIONS"] = "true";

        (await run.InvokeAsync()).Should().Be(3);

        run.Output.Should().Contain("attempt 1 failed").And.Contain("::warning file=features/password/update-password.feature,line=9,title=Flaky%3A Logs in (Update password)::Too slow");
        run.LastLine.Should().Be("1 passed, 0 failed, 1 flaky, 0 skipped");
    }

    [TestCase("FAILED")]
    [TestCase("UNDEFINED")]
    public async Task AScenarioThatFailsWhenRetriedFailsOnce(string status)
    {
        using var run = new ProgramRun().Scripted(new Script().Start()
            .StartScenario("Logs in").Finish("when", status, "Too slow").EndScenario().StartScenario("Logs in", attempt: 1).Finish("when", status, "Still too slow").EndScenario().End());

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.Should().Contain("✗ Logs in (Update password, 0.3 s, attempt 2 failed)").And.Contain("1) Logs in").And.NotContain("2)");
        run.Output.ReplaceLineEndings("\n").Should().MatchRegex("attempt 1 failed\n[^~]*     Too slow\n   attempt 2 failed\n[^~]*     Still too slow\n");
        run.LastLine.Should().Be("0 passed, 1 failed, 0 skipped");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task WithoutProgressResultsAreShownWhenTheMessagesCanBeRead(bool isShared)
    {
        using var run = new ProgramRun().Scripted(new Script { HasProgress = false }.Do(isShared ? "stdout" : "unshared").Start()
            .Passed("Logs in").Failed("Updates the password", "Too slow")
            .StartScenario("Logs out").Finish("when", "FAILED", "Late").EndScenario().StartScenario("Logs out", attempt: 1).Finish("when", "PASSED").EndScenario().End().Do("exit 2"));

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.Should().Contain("✓ Logs in (Update password, 0.3 s)").And.Contain($"✗ Updates the password (Update password, 0.3 s){Environment.NewLine}  When I update it: Too slow")
            .And.Contain($"✗ Logs out (Update password, 0.3 s){Environment.NewLine}  When I update it: Late").And.Contain("✓ Logs out (Update password, 0.3 s, flaky, attempt 2)");
        run.LastLine.Should().Be("1 passed, 1 failed, 1 flaky, 0 skipped");
    }

    [Test]
    public async Task EvidenceThatIsNowhereIsWrittenFromTheMessages()
    {
        using var run = new ProgramRun().Scripted(new Script().Start()
            .StartScenario("Logs in").Finish("when", "FAILED", "Too slow")
            .Attach([80, 75, 3, 4], "application/zip", "logs-in-1.trace.zip").Attach([137, 80], "image/png", "../logs-in-1-2.screenshot.png").EndScenario()
            .StartScenario("Logs out").Finish("when", "PASSED").Attach([1], "image/png", "logs-out.screenshot.png").EndScenario().End());

        await run.InvokeAsync();

        run.Evidence("logs-in-1.trace.zip").Should().Equal(80, 75, 3, 4);
        run.Evidence("logs-in-1-2.screenshot.png").Should().Equal(137, 80);
        Directory.GetFiles(Path.Combine(run.Folder, "test-results", "evidence")).Should().HaveCount(3);
        run.Output.Replace('\\', '/').Should().Contain("trace       test-results/evidence/logs-in-1.trace.zip").And.Contain("screenshot  test-results/evidence/logs-in-1-2.screenshot.png");
    }

    [Test]
    public async Task EvidenceThatCannotBeWrittenIsReported()
    {
        using var run = new ProgramRun().WithFile("test-results/evidence", "a file").Scripted(new Script().Start()
            .StartScenario("Logs in").Finish("when", "FAILED", "Too slow").Attach([1], "image/png", "logs-in.png").EndScenario().End());

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.Should().Contain($"Traces and screenshots can't be written to {Path.Combine(run.Folder, "test-results", "evidence")}: ");
    }

    [Test]
    public async Task ARunThatBreaksOffIsNoSuccess()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").StartScenario("Updates the password")
            .Do("broken {\"testStepFin").Do("exit 134"));

        var exitCode = await run.InvokeAsync();

        exitCode.Should().Be(3);
        run.Output.Should().Contain("The acceptance program broke off with exit code 134 while 1 scenario was running (Updates the password); its output is in ")
            .And.NotContain("can't be read");
        run.LastLine.Should().Be("1 passed, 0 failed, 0 skipped");
    }

    [Test]
    public async Task WhatARunReportedBeforeItBrokeOffIsNotLost()
    {
        var script = new Script().Start().Passed("Logs in")
            .StartScenario("Updates the password").Finish("when", "FAILED", "Too slow").Attach([1], "image/png", "updates.png").EndScenario();
        var unwritten = new Script().Start().Passed("Logs in").Failed("Updates the password").StartScenario("Logs out", isRow: true).Finish("when", "FAILED", "Too late").EndScenario()
            .StartScenario("Closes the month").Lines.Where(line => line.StartsWith("progress", StringComparison.Ordinal)).Skip(4);
        using var run = new ProgramRun().Scripted(unwritten.Aggregate(script, (all, line) => all.Do(line)).Do("exit 137"));

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.Should().Contain("1) Updates the password (Update password)").And.Contain("     Too slow").And.Contain("updates.png")
            .And.Contain("2) Logs out (Update password)").And.Contain("     Too late")
            .And.Contain("broke off with exit code 137 while 1 scenario was running (Closes the month)");
        run.LastLine.Should().Be("1 passed, 2 failed, 0 skipped");
    }

    [Test]
    public async Task WithoutMessagesTheProgressTellsWhatRan()
    {
        const string lines = """
            {"scenarioStarted":{"id":"a","name":"Logs in","feature":"Log in","attempt":0}}
            {"scenarioStarted":{"id":"b","name":"Logs out","feature":"Log in","attempt":0}}
            {"scenarioFinished":{"id":"b","status":"FAILED","seconds":1.5,"message":"No browser"}}
            {"scenarioFinished":{"id":"a","status":"PASSED","seconds":1.5}}
            """;
        using var run = new ProgramRun().Scripted(lines.ReplaceLineEndings("\n").Split('\n').Aggregate(new Script(), (script, line) => script.Do($"progress {line}")));

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.Should().Contain($"✗ Logs out (Log in, 1.5 s){Environment.NewLine}  No browser").And.Contain("✓ Logs in (Log in, 1.5 s)").And.Contain("1) Logs out (Log in)");
        run.LastLine.Should().Be("1 passed, 1 failed, 0 skipped");
    }

    [Test]
    public async Task AFailureThatWasNotRetriedInTimeIsNotLost()
    {
        using var run = new ProgramRun().Scripted(new Script { HasProgress = false }.Start().Failed("Updates the password", "Too slow").StartScenario("Logs in").Do("exit 137"));

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.Should().Contain("1) Updates the password (Update password)").And.Contain("     Too slow").And.Contain("broke off with exit code 137;");
        run.LastLine.Should().Be("0 passed, 1 failed, 0 skipped");
    }

    [Test]
    public async Task AScenarioThatStartedAndNeverEndedIsNoSuccess()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").StartScenario("Updates the password").End());

        (await run.InvokeAsync()).Should().Be(3);

        run.Output.Should().Contain("broke off with exit code 0 while 1 scenario was running (Updates the password)");
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
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").Do("message { nonsense").Passed("Logs out").End());

        (await run.InvokeAsync()).Should().Be(3);

        run.Output.Should().Contain("cucumber-messages.ndjson can't be read past line 14: ");
        run.LastLine.Should().Be("2 passed, 0 failed, 0 skipped", "the progress tells of the second one");
    }

    [TestCase("""{"testCaseStarted":{"id":"x","testCaseId":"unknown","attempt":0,"timestamp":{"seconds":0,"nanos":0}}}""")]
    [TestCase("""{"testCaseStarted":{"id":"x"}}""")]
    [TestCase("""{"attachment":{"body":"!","contentEncoding":"BASE64","mediaType":"image/png","fileName":"a.png","testCaseStartedId":"start-2-1"}}""")]
    public async Task AMessageThatMakesNoSenseIsNoSuccess(string line)
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in")
            .StartScenario("Logs out").Finish("when", "FAILED").EndScenario().StartScenario("Logs out", attempt: 1).Do($"message {line}").Finish("when", "PASSED").EndScenario().End());

        (await run.InvokeAsync()).Should().Be(3);

        run.Output.Should().Contain("cucumber-messages.ndjson can't be read past line 20: ");
    }

    [TestCase("{ nonsense", "'n' is an invalid start of a property name.")]
    [TestCase("""{"scenarioFinished":{"id":"x","status":"PASSED","seconds":1}}""", "The scenario x never started.")]
    [TestCase("""{"scenarioStarted":{"name":"x"}}""", "Value cannot be null.")]
    [TestCase("null", "It is null.")]
    public async Task ProgressThatCannotBeUnderstoodIsNoSuccess(string line, string reason)
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").Do($"progress {line}").Passed("Logs out").End());

        (await run.InvokeAsync()).Should().Be(3);

        run.Output.Should().Contain($"progress.ndjson can't be read past line 3: {reason}");
        run.LastLine.Should().Be("2 passed, 0 failed, 0 skipped");
    }

    [Test]
    public async Task AFailureOutsideOfTheScenariosIsNoSuccess()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in")
            .Message(new { testRunHookFinished = new { testRunHookStartedId = "h", result = new { status = "FAILED", message = "The mailbox is full", duration = new { seconds = 0, nanos = 1 } }, timestamp = new { seconds = 0, nanos = 0 } } }).End());

        (await run.InvokeAsync()).Should().Be(3);

        run.Output.Should().Contain("A hook around the run failed: The mailbox is full");
    }

    [Test]
    public async Task AMistakeInAFeatureFileIsNoSuccess()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in")
            .Message(new { parseError = new { source = new { uri = "features/a.feature", location = new { line = 3 } }, message = "(3:1): expected: #EOF" } }).End());

        (await run.InvokeAsync()).Should().Be(3);

        run.Output.Should().Contain("features/a.feature: (3:1): expected: #EOF");
    }

    [Test]
    public async Task AnAccountThatCouldNotBePutBackIsNamedAndHasAnExitCodeOfItsOwn()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").End()
            .Do("stderr Quarantined: ada@example.com: its password can't be put back.").Do("exit 4"));

        (await run.InvokeAsync()).Should().Be(4);

        run.Output.Should().Contain("Quarantined: ada@example.com: its password can't be put back.").And.NotContain("exit code 4");
        run.LastLine.Should().Be("1 passed, 0 failed, 0 skipped");
    }

    [Test]
    public async Task AFailureCountsMoreThanAnAccountThatCouldNotBePutBack()
    {
        using var run = new ProgramRun().Scripted(new Script().Start()
            .StartScenario("Logs in").Finish("when", "FAILED", "Too slow").EndScenario().End()
            .Do("stderr Quarantined: ada@example.com: its password can't be put back.").Do("exit 2"));

        (await run.InvokeAsync()).Should().Be(1);

        run.Output.Should().Contain("Quarantined: ada@example.com: its password can't be put back.");
    }

    [Test]
    public async Task ARunThatWasStoppedSaysWhy()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in")
            .Do("stderr The run was stopped: only 1 MB are left.").End().Do("exit 5"));

        (await run.InvokeAsync()).Should().Be(3);

        run.Output.Should().Contain($"The run was stopped: only 1 MB are left.{Environment.NewLine}").And.NotContain("exit code 5");
    }

    [Test]
    public async Task ALostBrowserIsTold()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in")
            .Do("stderr Browser lost: chromium 1.2.3. Its scenarios run again.").End());

        (await run.InvokeAsync()).Should().Be(0);

        run.Error.Should().Contain("Browser lost: chromium 1.2.3. Its scenarios run again.");
    }

    [Test]
    [Platform(Include = "Linux", Reason = "Only Linux has a file that is always full.")]
    public async Task ALogThatCannotBeWrittenDoesNotEndTheRun()
    {
        using var run = new ProgramRun().Scripted(new Script().Start().Do("stdout Hello").Passed("Logs in").End());
        Directory.CreateDirectory(Path.Combine(run.Folder, "out"));
        File.CreateSymbolicLink(Path.Combine(run.Folder, "out", "acceptance.log"), "/dev/full");

        (await run.InvokeAsync("--output", "out")).Should().Be(3);

        run.Output.Should().Contain("The log of the run is not complete: No space left on device");
        run.LastLine.Should().Be("1 passed, 0 failed, 0 skipped");
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
    [TestCase("--tag smoke --tag @slow", "No scenario ran: none has tags for smoke and @slow.")]
    [TestCase("-g Fly --tag smoke", "No scenario ran: none matches the expression Fly and has tags for smoke.")]
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

    [TestCase()]
    [TestCase("--project", "all")]
    public async Task ARunThatIsRefusedLeavesTheResultsOfTheOneBefore(params string[] arguments)
    {
        using var run = new ProgramRun().WithFile("playwright.config.json", """{ "projects": [{ "name": "English" }, { "name": "French" }] }""")
            .Scripted(new Script().Start().Passed("Logs in").End());
        (await run.InvokeAsync()).Should().Be(0);
        run.Scripted(new Script().Do("stderr Nothing answers at http://localhost:1/.").Do("exit 2"));

        (await run.InvokeAsync(arguments)).Should().Be(2);

        (await run.InvokeAsync("docs", "test-results")).Should().Be(0);
        run.TextOf("test-results/living-docs/index.html").Should().Contain("Logs in");
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
        run.Environment["REQNROLL_FORMATTERS_MESSAGE"] = "outputFilePath=elsewhere.ndjson";

        await run.InvokeAsync("-c", "my.json", "--project", "French", "-g", "Log in", "--tag", "smoke", "--tag", "@odd,tag", "-j", "3", "--base-url", "http://localhost:5000",
            "--connect", "ws://one:3000/,ws://two:3000/", "--connect", "ws://three:3000/", "--trace", "on", "--output", "out", "--headed");

        File.ReadAllText(Path.Combine(run.Folder, "out", "acceptance.log")).ReplaceLineEndings("\n").Should().Be($"""
            ACCEPTANCE_PROGRESS_FILE={Path.Combine(run.Folder, "out", "progress.ndjson")}
            PORTAL_BASE_URL=http://localhost:5000
            PORTAL_CONFIG={Path.Combine(run.Folder, "my.json")}
            PORTAL_CONNECT=ws://one:3000/,ws://two:3000/,ws://three:3000/
            PORTAL_GREP=Log in
            PORTAL_HEADED=true
            PORTAL_OUTPUT_DIR={Path.Combine(run.Folder, "out")}
            PORTAL_PROJECT=French
            PORTAL_TAGS=smoke,@odd\,tag
            PORTAL_TIMEOUT=100
            PORTAL_TRACE=on
            PORTAL_WORKERS=3

            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public async Task WithoutAChoiceNoProjectRunsButTheSettingsOutside()
    {
        using var run = new ProgramRun().WithFile("playwright.config.json", """{ "projects": [ { "name": "English" }, { "name": "French" } ] }""")
            .Scripted(new Script().Start().Passed("Logs in").End());

        (await run.InvokeAsync()).Should().Be(0);

        run.Output.Should().NotContain("English").And.NotContain("French");
        run.LastLine.Should().Be("1 passed, 0 failed, 0 skipped");
        File.Exists(Path.Combine(run.Folder, "test-results", "cucumber-messages.ndjson")).Should().BeTrue();
    }

    [Test]
    public async Task AllProjectsRunOneAfterAnotherInFoldersOfTheirOwnWithOneSummary()
    {
        using var run = new ProgramRun().WithFile("playwright.config.json", """{ "projects": [ { "name": "English" }, { "name": "French" } ] }""")
            .Scripted(new Script().Start().Failed("Logs in").Passed("Logs out").Skipped("Closes the month", "@needs-clock: no clock here").End().Do("exit 2"));

        (await run.InvokeAsync("--project", "all")).Should().Be(1);

        run.LastLine.Should().Be("2 passed, 2 failed, 2 skipped");
        run.Output.Should().MatchRegex(@"English  1 passed, 1 failed, 1 skipped, in [0-9.]+ s\r?\nFrench   1 passed, 1 failed, 1 skipped, in [0-9.]+ s\r?\n")
            .And.Contain("Closes the month  features/password/update-password.feature:8 [English]");
        run.Output.Should().Contain("1) Logs in (Update password) [English]").And.Contain("2) Logs in (Update password) [French]")
            .And.Contain("dotnet run --project src/Cli -- --project French -g \"Logs in\"");
        File.Exists(Path.Combine(run.Folder, "test-results", "English", "cucumber-messages.ndjson")).Should().BeTrue();
        File.Exists(Path.Combine(run.Folder, "test-results", "French", "cucumber-messages.ndjson")).Should().BeTrue();
        run.TextOf("test-results/living-docs/index.html").Should().Contain("Update password &#xB7; English").And.Contain("Update password &#xB7; French");
    }

    [Test]
    public async Task AllProjectsFailIfOneDoesAndTheOthersStillRun()
    {
        using var run = new ProgramRun().WithFile("playwright.config.json", """{ "projects": [ { "name": "English" }, { "name": "French" }, { "name": "Firefox" } ] }""")
            .Scripted(new Script().Start().Passed("Logs in").End().Do("only French").Do("exit 5"));

        (await run.InvokeAsync("--project", "all")).Should().Be(3);

        run.Output.Should().Contain("French: The acceptance program ended with exit code 5 although no scenario failed");
        run.LastLine.Should().Be("3 passed, 0 failed, 0 skipped");
    }

    [Test]
    public async Task OnATerminalThereIsAlsoALineThatSaysHowFarTheRunIs()
    {
        using var run = new ProgramRun { IsTerminal = true }.Scripted(new Script().Do("stderr Browser: chromium 1.2.3").Do("logged Browser: chromium 1.2.3").Start()
            .Passed("Logs in").StartScenario("Updates the password").Do("wait"));
        using var interrupt = new CancellationTokenSource();

        var running = run.InvokeAsync(interrupt.Token);
        await run.PrintedAsync("1 running: Updates the password");
        await interrupt.CancelAsync();
        await running;

        run.Output.Should().Contain("Browser: chromium 1.2.3").And.Contain("✓ Logs in").And.Contain("1 done");
        run.LastLine.Should().Be("1 passed, 0 failed, 0 skipped");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task APersonIsToldHowToRunAgainWithoutBuilding(bool isTerminal)
    {
        using var run = new ProgramRun { IsTerminal = isTerminal }.Scripted(new Script().Start().Passed("Logs in").End());

        await run.InvokeAsync();

        run.Output.Contains("dotnet run --no-build --project src/Cli").Should().Be(isTerminal);
    }

    private static Script FlakyRun() => new Script().Start()
        .StartScenario("Logs in").Finish("when", "FAILED", "Too slow").Attach([1], "image/png", "logs-in.png").EndScenario()
        .StartScenario("Logs in", attempt: 1).Finish("when", "PASSED").Attach([1], "application/zip", "logs-in-attempt2.trace.zip").EndScenario()
        .Passed("Logs out").End();
}
