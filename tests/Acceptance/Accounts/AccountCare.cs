using Microsoft.Playwright;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Accounts;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Accounts;

// Puts an account back through its pages, each time in a browser of its own.
internal sealed class AccountCare(AccountLease lease, TargetAccounts accounts, KnownSecrets secrets, Func<ScenarioBrowsers> newBrowsers)
{
    private PooledAccount Account => lease.Account;

    // What to do about an account that has another password.
    private string Remedy => $"set its password to the one in {accounts.PasswordVariableOf(Account)}, and the next run puts the rest back";

    // What an earlier process left behind, if anything. Null, or why the account can't be used.
    public Task<string?> RepairAsync() => TryAsync(async () =>
    {
        // The password of a quarantined account may have been set by hand since.
        return lease.Journal.Read() is { } entry ? await PutBackAsync(entry, lease.Journal.IsQuarantined ? Account.Password : null) : null;
    });

    // After a scenario that believes in a password. Null, or why the account can't be used any more.
    public Task<string?> PutBackAsync(string believed) => TryAsync(() => PutBackAsync(lease.Journal.Read()!, believed));

    // Null, or why the account can't be used. The pages are closed whatever happens.
    public async Task<string?> VisitAsync(string password, Func<AccountVisit?, Task<string?>> act)
    {
        secrets.Add(SecretKind.Password, password);
        var browsers = newBrowsers();
        try
        {
            return await act(await AccountVisit.TryStartAsync(browsers, new Credentials(Account.LoginId, password)));
        }
        finally
        {
            await browsers.CloseAsync(keepTrace: false, keepPage: false, () => "", _ => { });
        }
    }

    // What the portal does otherwise than expected becomes a reason, and no failure of the scenario.
    public static async Task<string?> TryAsync(Func<Task<string?>> act)
    {
        try
        {
            return await act();
        }
        catch (JournalException unreadable)
        {
            return unreadable.Message;
        }
        catch (Exception error) when (error is UnmetExpectationException or PlaywrightException or TimeoutException)
        {
            return $"its pages can't be used: {error.Message.Split('\n')[0].TrimEnd('\r', '.')}";
        }
    }

    private async Task<string?> PutBackAsync(JournalEntry entry, string? likeliest)
    {
        foreach (var password in entry.PasswordsToTry(Account.Password, likeliest))
        {
            IReadOnlyDictionary<string, string>? answers = null;
            await VisitAsync(password, async visit =>
            {
                answers = visit is null ? null : await ChangeBackAsync(visit, entry.Held, password);
                return null;
            });
            if (answers is not null)
            {
                return answers.Count == 0 ? Close() : await VerifyAsync(entry.Held, answers);
            }
        }

        return $"it can't be put back, because none of the passwords that the suite has given it opens it; {Remedy}";
    }

    private Task<IReadOnlyDictionary<string, string>> ChangeBackAsync(AccountVisit visit, AccountState held, string password)
    {
        if (password == Account.Password)
        {
            return visit.PutBackAsync(held, accounts.CardOf(Account), password: null);
        }

        // The next process tries it first, whatever becomes of this one.
        lease.Journal.NotePassword(password);
        return visit.PutBackAsync(held, accounts.CardOf(Account), new PasswordChange(password, Account.Password));
    }

    private Task<string?> VerifyAsync(AccountState held, IReadOnlyDictionary<string, string> answers) => VisitAsync(Account.Password, async visit =>
    {
        if (visit is null)
        {
            return $"its password can't be put back{Said(AccountVisit.Password)}; {Remedy}";
        }

        return held.SectionsThatDiffer((await visit.ReadAsync()).State).FirstOrDefault() is { } section
            ? $"its {section} can't be put back{Said(section)}; correct it by hand, and the next run uses the account again"
            : Close();

        string Said(string section) => answers.TryGetValue(section, out var answer) ? $", the portal says \"{answer.TrimEnd('.')}\"" : "";
    });

    private string? Close()
    {
        lease.Journal.Close();
        return null;
    }
}
