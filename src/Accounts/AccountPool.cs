using System.Collections.Concurrent;

namespace PortalAcceptance.Accounts;

/// <summary>
/// Accounts that scenarios use in turn: one at a time each, whichever process it runs in. Those who wait get an account in the
/// order in which they came; processes with the same accounts take turns. Safe for concurrent use.
/// </summary>
public sealed class AccountPool
{
    // File locks can't be awaited, so they are tried again and again.
    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(50);

    private readonly AccountFiles _files;
    private readonly IReadOnlyList<PooledAccount> _accounts;
    private readonly Dictionary<PooledAccount, AccountJournal> _journals;
    private readonly ConcurrentDictionary<PooledAccount, string> _setAside = [];
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <param name="files">Where locks and journals are.</param>
    /// <param name="accounts">The accounts of this process.</param>
    public AccountPool(AccountFiles files, IEnumerable<PooledAccount> accounts)
    {
        (_files, _accounts) = (files, [.. accounts]);
        _journals = _accounts.ToDictionary(account => account, account => new AccountJournal(files.JournalOf(account), account));
    }

    /// <summary>The accounts that are no longer used in this process, each with the reason and what to do.</summary>
    public IReadOnlyDictionary<PooledAccount, string> Quarantined => _setAside;

    /// <summary>Those of some accounts that belong to one of several processes that share them, by index.</summary>
    /// <param name="shard">The number of the process, from 1.</param>
    /// <param name="shards">The number of processes.</param>
    public static IReadOnlyList<T> Share<T>(IEnumerable<T> accounts, int shard, int shards) =>
        [.. accounts.Index().Where(account => account.Index % shards == shard - 1).Select(account => account.Item)];

    /// <summary>Waits for an account.</summary>
    /// <param name="suits">Which accounts are wanted.</param>
    /// <returns>The lease; <see langword="null"/> when every such account is quarantined, or there is none.</returns>
    public async Task<AccountLease?> LeaseAsync(Predicate<PooledAccount> suits, CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            using var timer = new PeriodicTimer(_interval);
            using var queue = await WaitAsync(() => PrivateFiles.TryLock(_files.QueueOf(_accounts)), timer, cancellationToken);
            AccountLease? lease = null;
            await WaitAsync(() => !IsAnyLeft(suits) || (lease = TryTake(suits)) is not null ? this : null, timer, cancellationToken);
            return lease;
        }
        finally
        {
            _turn.Release();
        }
    }

    internal void SetAside(PooledAccount account, string reason) => _setAside[account] = reason;

    private bool IsAnyLeft(Predicate<PooledAccount> suits) => Left(suits).Any();

    private IEnumerable<PooledAccount> Left(Predicate<PooledAccount> suits) => _accounts.Where(account => suits(account) && !_setAside.ContainsKey(account));

    private AccountLease? TryTake(Predicate<PooledAccount> suits)
    {
        foreach (var account in Left(suits))
        {
            if (PrivateFiles.TryLock(_files.LockOf(account)) is { } taken)
            {
                return new AccountLease(this, account, _journals[account], taken);
            }
        }

        return null;
    }

    private static async Task<T> WaitAsync<T>(Func<T?> @try, PeriodicTimer timer, CancellationToken cancellationToken)
        where T : class
    {
        while (true)
        {
            if (@try() is { } result)
            {
                return result;
            }

            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }
}
