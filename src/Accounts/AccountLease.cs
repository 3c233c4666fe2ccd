namespace PortalAcceptance.Accounts;

/// <summary>The exclusive use of an account, until it is disposed.</summary>
public sealed class AccountLease : IDisposable
{
    private readonly AccountPool _pool;
    private readonly FileStream _lock;

    internal AccountLease(AccountPool pool, PooledAccount account, AccountJournal journal, FileStream @lock) =>
        (_pool, Account, Journal, _lock) = (pool, account, journal, @lock);

    /// <summary>The account.</summary>
    public PooledAccount Account { get; }

    /// <summary>What the account held before it was changed.</summary>
    public AccountJournal Journal { get; }

    /// <summary>Keeps the account from further use in this process, and notes that in its journal, for the next one.</summary>
    /// <param name="reason">Why it can't be used, and what to do, in words that hold no secret.</param>
    public void Quarantine(string reason)
    {
        Journal.NoteQuarantine();
        _pool.SetAside(Account, reason);
    }

    /// <summary>Gives the account to the next one that waits for it.</summary>
    public void Dispose() => _lock.Dispose();
}
