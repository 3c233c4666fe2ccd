namespace PortalAcceptance.Cli.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class WatchTests
{
    private const string Feature = "features/card/a.feature";
    private const string Step = "project/Steps/CardSteps.cs";
    private const string Waiting = "Waiting for the next save";

    // Builds as long as there is no file that says otherwise.
    private const string Project = """
        <Project>
          <Target Name="Build">
            <Error Condition="Exists('broken.cs')" Text="A name is missing." />
          </Target>
        </Project>
        """;

    private readonly CancellationTokenSource _interrupt = new();
    private readonly ProgramRun _run = new ProgramRun().WithFile("project/Acceptance.proj", Project).WithFile(Feature, "").WithFile(Step, "");

    [TearDown]
    public void Clean()
    {
        _run.Dispose();
        _interrupt.Dispose();
    }

    [Test]
    public async Task ASaveRunsTheScenariosThatItTouches()
    {
        var watching = await WatchAsync(new Script().Do("variables").Start().Passed("Logs in").End());

        Save(Step);
        await _run.PrintedAsync(Waiting);

        (await EndAsync(watching)).Should().Be(0, _run.Error);
        _run.Output.Should().Contain($"Saved: {Path.Combine("project", "Steps", "CardSteps.cs")}").And.Contain("1 passed, 0 failed, 0 skipped");
        _run.Log.Should().Contain($"ACCEPTANCE_SAVED_FILES={Path.Combine(_run.Folder, "project", "Steps", "CardSteps.cs")}");
    }

    [Test]
    public async Task WhatDoesNotBuildIsSaidAndRunsWithTheNextSave()
    {
        _run.WithFile("project/broken.cs", "");
        var watching = await WatchAsync(new Script().Do("variables").Start().Passed("Logs in").End());

        Save(Step);
        await _run.PrintedAsync(Waiting);
        File.Delete(Path.Combine(_run.Folder, "project", "broken.cs"));
        Save(Feature);
        await _run.PrintedAsync("1 passed");

        (await EndAsync(watching)).Should().Be(0);
        _run.Error.Should().Contain("The scenarios can't be built:").And.Contain("A name is missing.");
        _run.Log.ReplaceLineEndings("\n").Should().MatchRegex("ACCEPTANCE_SAVED_FILES=.*CardSteps.cs\n.*a.feature\n");
    }

    [Test]
    public async Task ASaveDuringARunStartsOverWithBoth()
    {
        var watching = await WatchAsync(new Script().Start().Passed("Logs in").Do("wait"));

        Save(Step);
        await _run.PrintedAsync("✓ Logs in");
        _run.Scripted(new Script().Do("variables").Start().Passed("Logs out").End());
        Save(Feature);
        await _run.PrintedAsync("✓ Logs out");
        await _run.PrintedAsync(Waiting);

        (await EndAsync(watching)).Should().Be(0, _run.Error);
        _run.Log.ReplaceLineEndings("\n").Should().MatchRegex("ACCEPTANCE_SAVED_FILES=.*CardSteps.cs\n.*a.feature\n");
    }

    [Test]
    public async Task ChosenScenariosRunAtOnce()
    {
        var watching = await WatchAsync(new Script().Do("variables").Start().Passed("Logs in").End(), "-g", "logs in");

        await _run.PrintedAsync(Waiting);

        (await EndAsync(watching)).Should().Be(0, _run.Error);
        _run.Output.Should().Contain("1 passed, 0 failed, 0 skipped").And.NotContain("Saved");
        _run.Log.Should().Contain("PORTAL_GREP=logs in").And.NotContain("ACCEPTANCE_SAVED_FILES");
    }

    [Test]
    public async Task AFolderThatIsGoneIsSaid()
    {
        Directory.Delete(Path.Combine(_run.Folder, "features"), recursive: true);

        (await _run.InvokeAsync("--watch")).Should().Be(2);

        _run.Error.Should().Contain($"There is no folder {Path.Combine(_run.Folder, "features")} to watch");
    }

    [TestCase("--list", "--watch runs scenarios, and --list doesn't; use one of them.")]
    [TestCase("--project all", "--watch runs one project at a time (English, French); choose one with --project.")]
    public async Task OptionsThatDoNotGoWithItAreRefused(string options, string sentence)
    {
        _run.WithFile("playwright.config.json", """{ "projects": [ { "name": "English" }, { "name": "French" } ] }""");

        (await _run.InvokeAsync(["--watch", .. options.Split(' ')])).Should().Be(2);

        _run.Error.Should().Be(sentence + Environment.NewLine);
    }

    private async Task<Task<int>> WatchAsync(Script script, params string[] options)
    {
        var watching = _run.Scripted(script).InvokeAsync(_interrupt.Token, ["--watch", .. options]);
        await Task.WhenAny(watching, _run.PrintedAsync("Watching features and project"));
        return watching;
    }

    private void Save(string file) => _run.WithFile(file, "changed");

    private async Task<int> EndAsync(Task<int> watching)
    {
        await _interrupt.CancelAsync();
        return await watching;
    }
}
