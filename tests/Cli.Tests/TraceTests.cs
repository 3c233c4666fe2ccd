namespace PortalAcceptance.Cli.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class TraceTests
{
    private string[] _arguments = [];

    [Test]
    public async Task TheFirstFailureIsOpened()
    {
        using var run = await FailedRunAsync();

        (await run.InvokeAsync("trace")).Should().Be(0);

        _arguments.Should().Equal("show-trace", run.EvidencePath("logs-in.trace.zip"));
    }

    [Test]
    public async Task WordsOfATitleChooseAFailureAndItsReplay()
    {
        using var run = await FailedRunAsync();

        (await run.InvokeAsync("trace", "logs OUT", "--replay", "--port", "9000")).Should().Be(0);

        _arguments.Should().Equal("show-trace", "--host", "127.0.0.1", "--port", "9000", run.EvidencePath("logs-out.replay.trace.zip"));
    }

    [Test]
    public async Task AFailureOfAnyProjectIsFound()
    {
        using var run = Run().WithFile("playwright.config.json", """{ "projects": [ { "name": "English" }, { "name": "French" } ] }""")
            .Scripted(new Script().Start().Passed("Logs in").End());
        await run.InvokeAsync();
        run.Scripted(new Script().Start()
            .StartScenario("Logs in").Finish("when", "FAILED", "Too slow").Attach([1], "application/zip", "logs-in.trace.zip").EndScenario().End());
        await run.InvokeAsync("--project", "all");

        (await run.InvokeAsync("trace")).Should().Be(0, run.Error);

        _arguments.Should().Equal("show-trace", Path.Combine(run.Folder, "test-results", "English", "evidence", "logs-in.trace.zip"));
    }

    [Test]
    public async Task AFileIsOpenedAsItIs()
    {
        using var run = Run().WithFile("kept.zip", "");

        (await run.InvokeAsync("trace", "kept.zip")).Should().Be(0);

        _arguments.Should().Equal("show-trace", Path.Combine(run.Folder, "kept.zip"));
    }

    [TestCase("logs", "Several failed scenarios of the last run have \"logs\" in their titles: \"Logs in\", \"Logs out\"; use more words.")]
    [TestCase("pays", "No failed scenario of the last run has \"pays\" in its title; there are traces of \"Logs in\", \"Logs out\".")]
    public async Task WhatIsNotOneFailureIsRefused(string words, string sentence)
    {
        using var run = await FailedRunAsync();

        (await run.InvokeAsync("trace", words)).Should().Be(2);

        run.Error.Trim().Should().Be(sentence);
        _arguments.Should().BeEmpty();
    }

    [Test]
    public async Task ARunWithoutAFailureHasNoTrace()
    {
        using var run = Run().Scripted(new Script().Start().Passed("Logs in").End());
        await run.InvokeAsync();

        (await run.InvokeAsync("trace")).Should().Be(2);

        run.Error.Trim().Should().Be("The last run has no trace: no scenario failed, or use.trace is off.");
    }

    private async Task<ProgramRun> FailedRunAsync()
    {
        var run = Run().Scripted(new Script().Start()
            .StartScenario("Logs in").Finish("when", "FAILED", "Too slow").Attach([1], "application/zip", "logs-in.trace.zip").EndScenario()
            .StartScenario("Logs out").Finish("when", "FAILED", "Too slow")
            .Attach([1], "application/zip", "logs-out.trace.zip").Attach([1], "application/zip", "logs-out.replay.trace.zip").EndScenario().End());
        await run.InvokeAsync();
        return run;
    }

    private ProgramRun Run() => new()
    {
        Playwright = arguments =>
        {
            _arguments = arguments;
            return 0;
        },
    };
}
