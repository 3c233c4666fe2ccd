namespace PortalAcceptance.Cli.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class DocsTests
{
    [Test]
    public async Task TheLastRunIsDocumented()
    {
        using var run = await RunAsync();

        (await run.InvokeAsync("docs")).Should().Be(0, run.Error);

        run.LastLine.Replace('\\', '/').Should().Be("living-docs  test-results/living-docs/index.html");
        run.TextOf("test-results/living-docs/password-update-password.html").Should().Contain("Update password");
    }

    [Test]
    public async Task ResultsOfOlderRunsBelowTheLastOnesAreLeftOut()
    {
        using var run = await RunAsync();
        run.WithFile("test-results/phone/cucumber-messages.ndjson", run.TextOf("test-results/cucumber-messages.ndjson"));

        (await run.InvokeAsync("docs")).Should().Be(0, run.Error);

        run.TextOf("test-results/living-docs/password-update-password.html").Should().NotContain("phone");
    }

    [Test]
    public async Task FoldersAreJoinedOnOneSite()
    {
        using var run = await RunAsync();
        run.WithFile("shards/1/cucumber-messages.ndjson", run.TextOf("test-results/cucumber-messages.ndjson"))
            .WithFile("shards/2/cucumber-messages.ndjson", run.TextOf("test-results/cucumber-messages.ndjson"));

        (await run.InvokeAsync("docs", "shards", "--output", "site")).Should().Be(0, run.Error);

        run.TextOf("site/password-update-password.html").Should().Contain("1: passed").And.Contain("2: passed");
    }

    [Test]
    public async Task WhatTheShardsMeasuredIsJoined()
    {
        using var run = new ProgramRun();
        foreach (var shard in new[] { 1, 2 })
        {
            run.WithFile($"shards/{shard}/cucumber-messages.ndjson", new Script().Start().Passed("Logs in").End().Messages)
                .WithFile($"shards/{shard}/durations.json", $$"""{ "lastRun": { "{{shard}}": {{shard}}.5 }, "earlier": { "1": 9, "2": 9, "3": 9 } }""");
        }

        (await run.InvokeAsync("docs", "shards", "--output", "site")).Should().Be(0, run.Error);

        run.TextOf("test-results/durations.json").Should().MatchRegex("\"1\": 1.5").And.MatchRegex("\"2\": 2.5").And.MatchRegex("\"3\": 9");
    }

    [Test]
    public async Task JoinedShardsAreRememberedAsOneRun()
    {
        using var run = new ProgramRun();
        run.WithFile("shards/1/cucumber-messages.ndjson", new Script().Start().Passed("Logs in").End().Messages)
            .WithFile("shards/2/cucumber-messages.ndjson", new Script().Start().Passed("Logs in").End().Messages);

        (await run.InvokeAsync("docs", "shards")).Should().Be(0, run.Error);
        (await run.InvokeAsync("docs", "shards")).Should().Be(0, run.Error);

        run.TextOf("test-results/history.ndjson").Trim().Split('\n').Should().ContainSingle().Which.Should().Contain("\"passed\":1");
    }

    [Test]
    public async Task WithoutResultsThereIsOneSentence()
    {
        using var run = new ProgramRun();

        (await run.InvokeAsync("docs", "nowhere.ndjson")).Should().Be(2);

        run.Error.Trim().Should().StartWith("There is no file ").And.Contain("nowhere.ndjson; name a file of Cucumber Messages");
    }

    [Test]
    public async Task AFolderWithoutResultsIsNamed()
    {
        using var run = new ProgramRun().WithFile("empty/readme.txt", "");

        (await run.InvokeAsync("docs", "empty")).Should().Be(2);

        run.Error.Trim().Should().EndWith("has no cucumber-messages.ndjson; run the scenarios first, or name a folder with results.");
    }

    [Test]
    public async Task AllureReportsAreMadeByItsOwnCommandLine()
    {
        using var run = (await RunAsync()).WithFile("test-results/allure-results/a-result.json", "{}");
        var npx = Path.Combine(run.Folder, OperatingSystem.IsWindows() ? "npx.cmd" : "npx");
        File.WriteAllText(npx, OperatingSystem.IsWindows() ? "@echo %*" : "#!/bin/sh\necho \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(npx, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        run.Environment["PATH"] = run.Folder;

        (await run.InvokeAsync("docs", "--allure")).Should().Be(0, run.Error);

        var folder = Path.Combine(run.Folder, "test-results");
        run.Output.Should().Contain($"--yes allure@3 generate {Path.Combine(folder, "allure-results")} --output {Path.Combine(folder, "allure-report")}");
        run.LastLine.Replace('\\', '/').Should().Be("allure-report  test-results/allure-report/index.html");
    }

    [Test]
    public async Task WithoutNodeItIsSaidHowToGetAlluresReport()
    {
        using var run = (await RunAsync()).WithFile("test-results/allure-results/a-result.json", "{}");
        run.Environment["PATH"] = run.Folder;

        (await run.InvokeAsync("docs", "--allure")).Should().Be(2);

        run.Error.Trim().Should().StartWith("The Allure report needs Node.js, which is not on PATH; install it from https://nodejs.org");
    }

    private static async Task<ProgramRun> RunAsync()
    {
        var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").End());
        await run.InvokeAsync();
        return run;
    }
}
