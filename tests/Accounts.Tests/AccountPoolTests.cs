using System.Collections.Concurrent;

namespace PortalAcceptance.Accounts.Tests;

internal sealed class AccountPoolTests : IDisposable
{
    private static readonly Predicate<PooledAccount> _any = _ => true;

    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [Test]
    public async Task AnAccountIsLeasedToOneAtATime()
    {
        var pool = _machine.Pool("ada", "grace");
        using var first = await pool.LeaseAsync(_any);
        var second = await pool.LeaseAsync(_any);

        var third = pool.LeaseAsync(_any);

        new[] { first!.Account.LoginId, second!.Account.LoginId }.Should().BeEquivalentTo("ada", "grace");
        third.IsCompleted.Should().BeFalse();
        second.Dispose();
        using var lease = await third;
        lease!.Account.Should().Be(second.Account);
    }

    [Test]
    public async Task ThoseWhoWaitAreServedInTheOrderInWhichTheyCame()
    {
        var pool = _machine.Pool("ada");
        var first = await pool.LeaseAsync(_any);
        var served = new List<int>();
        var waiting = Enumerable.Range(1, 5).Select(async number =>
        {
            using var lease = await pool.LeaseAsync(_any);
            served.Add(number);
        }).ToList();

        first!.Dispose();
        await Task.WhenAll(waiting);

        served.Should().Equal(1, 2, 3, 4, 5);
    }

    [Test]
    public async Task TwoProcessesNeverHoldTheSameAccount()
    {
        var held = new ConcurrentDictionary<string, int>();
        var most = new ConcurrentBag<int>();
        AccountPool[] processes = [_machine.Pool("ada", "grace"), _machine.Pool("ada", "grace")];

        await Task.WhenAll(Enumerable.Range(0, 40).Select(async number =>
        {
            using var lease = await processes[number % processes.Length].LeaseAsync(_any);
            most.Add(held.AddOrUpdate(lease!.Account.LoginId, 1, (_, count) => count + 1));
            await Task.Yield();
            held.AddOrUpdate(lease.Account.LoginId, 0, (_, count) => count - 1);
        }));

        most.Should().HaveCount(40).And.OnlyContain(count => count == 1);
    }

    [Test]
    public async Task ProcessesTakeTurns()
    {
        var (one, other) = (_machine.Pool("ada"), _machine.Pool("ada"));
        var first = await one.LeaseAsync(_any);
        var ofOther = other.LeaseAsync(_any);
        var ofOneAgain = one.LeaseAsync(_any);

        first!.Dispose();
        var second = await ofOther;

        ofOneAgain.IsCompleted.Should().BeFalse();
        second!.Dispose();
        (await ofOneAgain)!.Dispose();
    }

    [Test]
    public async Task WhoeverGivesUpWaitingLeavesTheTurnToTheNext()
    {
        var pool = _machine.Pool("ada");
        var first = await pool.LeaseAsync(_any);
        using var patience = new CancellationTokenSource();
        var givesUp = pool.LeaseAsync(_any, patience.Token);
        var stays = pool.LeaseAsync(_any);

        await patience.CancelAsync();

        await FluentActions.Awaiting(() => givesUp).Should().ThrowAsync<OperationCanceledException>();
        first!.Dispose();
        (await stays)!.Dispose();
    }

    [Test]
    public async Task TheSameLoginIdAtAnotherPortalIsAnotherAccount()
    {
        using var here = await _machine.PoolAt("https://panel.example.com/", "ada").LeaseAsync(_any);

        using var elsewhere = await _machine.PoolAt("https://panel.example.com/staging", "ada").LeaseAsync(_any);

        elsewhere.Should().NotBeNull();
    }

    [Test]
    public async Task ALoginIdInOtherCapitalsIsTheSameAccount()
    {
        var first = await _machine.PoolAt("https://panel.example.com", "ada").LeaseAsync(_any);

        var second = _machine.PoolAt("https://panel.example.com/", "Ada").LeaseAsync(_any);

        second.IsCompleted.Should().BeFalse();
        first!.Dispose();
        (await second)!.Dispose();
    }

    [Test]
    public async Task OnlyAccountsThatSuitAreLeased()
    {
        var pool = _machine.Pool("ada", "grace");

        using var lease = await pool.LeaseAsync(account => account.LoginId == "grace");

        lease!.Account.LoginId.Should().Be("grace");
        (await pool.LeaseAsync(account => account.LoginId == "mary")).Should().BeNull();
    }

    [Test]
    public async Task AQuarantinedAccountIsNoLongerLeasedInTheProcess()
    {
        var pool = _machine.Pool("ada", "grace");
        using (var lease = await pool.LeaseAsync(account => account.LoginId == "ada"))
        {
            lease!.Quarantine("It refuses its password.");
        }

        using var other = await pool.LeaseAsync(_any);

        other!.Account.LoginId.Should().Be("grace");
        (await pool.LeaseAsync(account => account.LoginId == "ada")).Should().BeNull();
        pool.Quarantined.Should().ContainSingle().Which.Should().Match<KeyValuePair<PooledAccount, string>>(
            quarantined => quarantined.Key.LoginId == "ada" && quarantined.Value == "It refuses its password.");
    }

    [Test]
    public async Task NobodyWaitsForAnAccountThatIsQuarantinedMeanwhile()
    {
        var pool = _machine.Pool("ada");
        var lease = await pool.LeaseAsync(_any);
        var waiting = pool.LeaseAsync(_any);

        lease!.Quarantine("It refuses its password.");
        lease.Dispose();

        (await waiting).Should().BeNull();
    }

    [TestCase(1, 2, "a c e")]
    [TestCase(2, 2, "b d")]
    [TestCase(1, 1, "a b c d e")]
    [TestCase(6, 6, "")]
    public void ShardsShareTheAccountsByIndex(int shard, int shards, string accounts) =>
        string.Join(' ', AccountPool.Share(["a", "b", "c", "d", "e"], shard, shards)).Should().Be(accounts);
}
