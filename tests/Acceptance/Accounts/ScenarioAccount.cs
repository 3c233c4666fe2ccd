using Microsoft.Playwright;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Accounts;
using PortalAcceptance.PageObjects;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Accounts;

// The account that a scenario uses on a portal without test support, from its lease until it is put back.
internal sealed class ScenarioAccount(PortalTarget target, IBrowser browser, RunSettings settings)
{
    private AccountLease? _lease;
    private AccountContent? _content;
    private Customer? _customer;
    private string _purpose = "";
    private int _passwords;

    private TargetAccounts Accounts => target.Accounts ?? throw new InvalidOperationException("The target has no accounts.");

    private static bool IsInterrupted => AcceptanceRun.Current.Interruption.IsRequested;

    public bool IsOf(Customer customer) => _customer == customer;

    // Waits for an account, repairs what an earlier run left behind, and reads what the account holds. A scenario that is run again
    // keeps its account.
    public async Task LeaseAsync(Language language, bool needsCard, string purpose)
    {
        if (target.Accounts is null)
        {
            return;
        }

        _purpose = purpose;
        do
        {
            _lease ??= await WaitAsync(account => !needsCard || Accounts.CardOf(account) is not null);
            if (_lease is null)
            {
                Assert.Ignore("Every account of use.accounts that this scenario could use is quarantined; the end of the run's output says why.");
            }
        }
        while (!await StartAsync(language));
    }

    // Null while none is leased.
    public string? DerivePassword() => _lease is null ? null : TemporaryPassword.Derive(_lease.Account, $"{_purpose}\n{++_passwords}");

    // Before a page sees it.
    public void NotePassword(string password) => _lease?.Journal.NotePassword(password);

    // The customer of the account, with what it holds, in place of one that is made up.
    public Customer Own(Customer madeUp)
    {
        if (_lease is not { Account: var account } || _content is null)
        {
            return madeUp;
        }

        _customer = new Customer
        {
            LoginId = account.LoginId,
            Password = account.Password,
            Account = _content.Account,
            Billing = _content.Billing,
            TimeZone = _content.TimeZone,
            Plan = madeUp.Plan,
            Card = Accounts.CardOf(account),
        };
        return _customer;
    }

    // Whether the account can be used again. It is no failure of the scenario if not.
    public async Task<bool> PutBackAsync()
    {
        if (_lease is null || !_lease.Journal.IsOpen)
        {
            return target.Accounts is null || _lease is not null;
        }

        return IsUsable(await Care().PutBackAsync(_customer?.Password ?? _lease.Account.Password));
    }

    public async Task EndAsync()
    {
        try
        {
            await PutBackAsync();
        }
        finally
        {
            Release();
        }
    }

    // Its journal stays, so that the next run puts it back.
    public void Leave() => Release();

    private async Task<AccountLease?> WaitAsync(Predicate<PooledAccount> suits)
    {
        try
        {
            return await Accounts.Pool.LeaseAsync(suits, AcceptanceRun.Current.Interruption.Requested);
        }
        catch (OperationCanceledException) when (IsInterrupted)
        {
            Assert.Ignore(AcceptanceRun.Current.Interruption.Message);
            throw;
        }
    }

    private async Task<bool> StartAsync(Language language)
    {
        var care = Care();
        return IsUsable(await care.RepairAsync() ?? await AccountCare.TryAsync(() => care.VisitAsync(_lease!.Account.Password, visit => ReadAsync(visit, language))));
    }

    private async Task<string?> ReadAsync(AccountVisit? visit, Language language)
    {
        if (visit is null)
        {
            return $"it refuses the password in {Accounts.PasswordVariableOf(_lease!.Account)}; correct the variable, or the account's password";
        }

        var held = await visit.ReadAsync();
        if (held.EmptySections.FirstOrDefault() is { } empty)
        {
            return $"its {empty} is empty, which no page could make it again; fill it in once by hand";
        }

        if (Accounts.CardOf(_lease!.Account) is { } card && !held.CardOnFile.Contains(card.LastFour, StringComparison.Ordinal))
        {
            return $"its card on file is \"{held.CardOnFile}\", and use.accounts says that it ends in {card.LastFour}; correct one of them";
        }

        _lease.Journal.Begin(held.State);
        await visit.ShowInAsync(language);
        _content = await visit.ReadAsync();
        return null;
    }

    private bool IsUsable(string? reason)
    {
        if (reason is null)
        {
            return true;
        }

        // Without a browser, whatever fails says nothing of the account. Ctrl+C ends the browser too.
        if (!IsInterrupted && browser.IsConnected)
        {
            _lease!.Quarantine(reason);
        }

        Release();
        if (!browser.IsConnected)
        {
            throw new InvalidOperationException($"The browser is gone: {reason}.");
        }

        return false;
    }

    private void Release()
    {
        _lease?.Dispose();
        (_lease, _content, _customer) = (null, null, null);
    }

    private AccountCare Care() => new(_lease!, Accounts, target.Secrets, () => new ScenarioBrowsers(browser, target, settings));
}
