namespace PortalAcceptance.Cli.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class DocsTests
{
    [Test]
    public async Task TheLastRunIsDocumented()
    {
        using var run = await RunAsync();

        (await run.InvokeAsync("docs")).Should().Be(0, run.Error);

        run.LastLine.Replace('\\', '/').Should().Be("docs  test-results/docs/index.html");
        run.TextOf("test-results/docs/password-update-password.html").Should().Contain("Update password");
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

    private static async Task<ProgramRun> RunAsync()
    {
        var run = new ProgramRun().Scripted(new Script().Start().Passed("Logs in").End());
        await run.InvokeAsync();
        return run;
    }
}
