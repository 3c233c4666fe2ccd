using PortalAcceptance.RunConfiguration.Browsers;

namespace PortalAcceptance.RunConfiguration.Tests;

internal sealed class BrowserPoolTests
{
    private const string One = "ws://one.example.com:3000/";
    private const string Two = "ws://two.example.com:3000/";
    private const string Three = "ws://three.example.com:3000/";

    private readonly FakeLauncher _launcher = new();
    private readonly List<string> _log = [];

    [Test]
    public async Task ScenariosAreSpreadOverTheServersByLoad()
    {
        _launcher.Working.UnionWith([One, Two, Three]);
        await using var pool = await ConnectAsync(One, Two, Three);

        var leases = await TakeAsync(pool, 6);
        leases.GroupBy(lease => lease.Browser).Select(same => same.Count()).Should().Equal(2, 2, 2);

        leases[4].Dispose();
        leases[4].Dispose();
        (await TakeAsync(pool, 1)).Single().Browser.Should().BeSameAs(leases[4].Browser);
    }

    [Test]
    public async Task AServerThatDoesNotAnswerIsToldAndTheOthersAreUsed()
    {
        _launcher.Working.Add(Two);

        await using var pool = await ConnectAsync(One, Two);

        (await TakeAsync(pool, 2)).Should().OnlyContain(lease => !lease.IsLost);
        _log.Should().Equal(
            "Browser: chromium 1.2.3, ws://two.example.com:3000/, headless",
            "No Playwright server answers at ws://one.example.com:3000/ (Timeout 30000ms exceeded); start it, or correct use.connectOptions.wsEndpoint or PORTAL_CONNECT.");
    }

    [Test]
    public async Task WithoutAnyServerEachIsNamed() =>
        (await FluentActions.Awaiting(() => ConnectAsync(One, Two)).Should().ThrowAsync<RunSettingsException>()).Which.Message.Split(Environment.NewLine)
            .Should().SatisfyRespectively(line => line.Should().Contain("one.example.com"), line => line.Should().Contain("two.example.com"));

    [Test]
    public async Task ScenariosOfALostServerGoToTheOthersUntilItIsBack()
    {
        _launcher.Working.UnionWith([One, Two]);
        await using var pool = await ConnectAsync(One, Two);
        var (first, second) = (await TakeAsync(pool, 1), await TakeAsync(pool, 1));
        _launcher.Working.Remove(One);

        FakeBrowser.Lose(first.Single().Browser);

        (first.Single().IsLost, second.Single().IsLost).Should().Be((true, false));
        (await TakeAsync(pool, 3)).Should().OnlyContain(lease => lease.Browser == second.Single().Browser);
        _log.Should().Contain("Browser lost: chromium 1.2.3, ws://one.example.com:3000/, headless. Its scenarios run again.");
        _launcher.Working.Add(One);
        await UntilAsync(async () => (await TakeAsync(pool, 1)).Single().Browser != second.Single().Browser);
    }

    [Test]
    public async Task ABrowserOfThisMachineIsLaunchedAgain()
    {
        _launcher.Working.Add(FakeLauncher.Own);
        await using var pool = await LaunchAsync();
        var lost = (await TakeAsync(pool, 1)).Single();

        FakeBrowser.Lose(lost.Browser);

        (await TakeAsync(pool, 1)).Single().IsLost.Should().BeFalse();
        _launcher.Launched.Select(launched => launched.Options).Should().HaveCount(2).And.AllBeEquivalentTo(_launcher.Launched[0].Options);
    }

    // Keys reach only the window that is in front, and Firefox brings a new one to the front.
    [TestCase("moz-firefox", 3)]
    [TestCase("chromium", 1)]
    public async Task EachWorkerHasAnInstalledFirefoxOfItsOwn(string channel, int browsers)
    {
        _launcher.Working.Add(channel);
        await using var pool = await LaunchAsync($$"""{ "workers": 3, "use": { "browserName": "{{channel.Split('-')[^1]}}", "channel": "{{channel}}" } }""");

        (await TakeAsync(pool, 3)).Select(lease => lease.Browser).Distinct().Should().HaveCount(browsers);
        _log.Should().ContainSingle();
    }

    [Test]
    public async Task ABrowserThatCannotBeLaunchedAgainIsGivenUp()
    {
        _launcher.Working.Add(FakeLauncher.Own);
        await using var pool = await LaunchAsync("""{ "use": { "launchOptions": { "timeout": 1 } } }""");
        _launcher.Working.Clear();

        FakeBrowser.Lose((await TakeAsync(pool, 1)).Single().Browser);

        (await FluentActions.Awaiting(() => pool.TakeAsync()).Should().ThrowAsync<RunSettingsException>()).Which.Message
            .Should().Be("The browser was lost, and can't be opened again: Playwright's own is broken.");
    }

    [Test]
    public async Task AnErrorIsExplainedByTheLossThatIsKnownAMomentLater()
    {
        _launcher.Working.Add(FakeLauncher.Own);
        await using var pool = await LaunchAsync();
        var lease = (await TakeAsync(pool, 1)).Single();

        (await lease.ExplainsAsync(new InvalidOperationException("Expected it"))).Should().BeFalse();
        var explains = lease.ExplainsAsync(new InvalidOperationException("Target page, context or browser has been closed"));
        FakeBrowser.Lose(lease.Browser);

        (await explains).Should().BeTrue();
    }

    // Steps give up before it counts as lost.
    [Test]
    public async Task AnErrorIsExplainedByABrowserThatDoesNotAnswer()
    {
        _launcher.Working.Add(FakeLauncher.Own);
        await using var pool = await LaunchAsync(patience: TimeSpan.FromMilliseconds(100));
        var lease = (await TakeAsync(pool, 1)).Single();

        (await lease.ExplainsAsync(new InvalidOperationException("Timeout exceeded."))).Should().BeTrue();

        _log.Should().ContainMatch("Browser lost: *without an answer). Its scenarios run again.");
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        while (!await isSo())
        {
            await Task.Yield();
        }
    }

    private static async Task<IReadOnlyList<BrowserLease>> TakeAsync(BrowserPool pool, int count)
    {
        var leases = new List<BrowserLease>();
        for (var taken = 0; taken < count; taken++)
        {
            leases.Add(await pool.TakeAsync());
        }

        return leases;
    }

    private Task<BrowserPool> ConnectAsync(params string[] addresses) => OpenAsync(new Workspace { Environment = { ["PORTAL_CONNECT"] = string.Join(',', addresses) } });

    private Task<BrowserPool> LaunchAsync(string configuration = "{}", TimeSpan patience = default) => OpenAsync(Workspace.With(configuration), patience);

    private async Task<BrowserPool> OpenAsync(Workspace workspace, TimeSpan patience = default)
    {
        using (workspace)
        {
            var settings = workspace.Load();
            return await BrowserPool.OpenAsync(new BrowserProvider(new FakeMachine(), _launcher, settings, _log.Add), settings, _log.Add, CancellationToken.None, patience);
        }
    }
}
