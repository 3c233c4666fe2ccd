using PortalAcceptance.Accounts;
using PortalAcceptance.PageObjects.Values;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Accounts;

// The configured accounts of a portal without test support.
internal sealed class TargetAccounts
{
    private readonly Dictionary<string, AccountSettings> _settings;
    private readonly Dictionary<string, CreditCard> _cards;

    private TargetAccounts(AccountPool pool, IReadOnlyList<AccountSettings> settings, Dictionary<string, CreditCard> cards) =>
        (Pool, _settings, _cards) = (pool, settings.ToDictionary(account => account.LoginId), cards);

    public AccountPool Pool { get; }

    public bool HaveCards => _cards.Count > 0;

    // Null when none is configured. Each shard has some of them, so that shards on different machines never meet.
    public static TargetAccounts? Of(RunSettings settings, KnownSecrets secrets)
    {
        var all = settings.Use.Accounts;
        if (settings.Use.BaseUrl is not { } baseUrl || all.Count == 0)
        {
            return null;
        }

        var (shard, shards) = settings.Shard ?? new Shard(1, 1);
        if (all.Count < shards)
        {
            throw new RunSettingsException($"use.accounts has {all.Count} {(all.Count == 1 ? "account" : "accounts")} for {shards} shards; add accounts, or use no more than {all.Count} {(all.Count == 1 ? "shard" : "shards")}.");
        }

        var own = AccountPool.Share(all, shard, shards);
        var accounts = own.Select(account => new PooledAccount(account.LoginId, Secret(secrets, SecretKind.Password, account.Password))).ToList();
        var cards = own.Where(account => account.Card is not null).ToDictionary(account => account.LoginId, account => new CreditCard(
            account.Card!.Type,
            Secret(secrets, SecretKind.CardNumber, account.Card.Number),
            account.Card.Expires,
            Secret(secrets, SecretKind.SecurityCode, account.Card.SecurityCode)));
        return new TargetAccounts(new AccountPool(Files(settings, baseUrl), accounts), own, cards);
    }

    public CreditCard? CardOf(PooledAccount account) => _cards.GetValueOrDefault(account.LoginId);

    public string PasswordVariableOf(PooledAccount account) => _settings[account.LoginId].Password.Name;

    private static AccountFiles Files(RunSettings settings, Uri baseUrl)
    {
        var folder = settings.StateDir ?? AccountFiles.DefaultFolder;
        try
        {
            return new AccountFiles(folder, baseUrl);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new RunSettingsException($"What the accounts hold can't be noted in {folder} ({error.Message.TrimEnd('.')}); set PORTAL_STATE_DIR to a folder that can be written to.", error);
        }
    }

    // Whatever the search would not know could be printed.
    private static string Secret(KnownSecrets secrets, SecretKind kind, SecretVariable variable)
    {
        var value = variable.Read().Reveal();
        return secrets.Add(kind, value) ? value : throw new RunSettingsException(kind switch
        {
            SecretKind.Password => $"{variable} is too short to be found in what the run writes; give the account a password of at least 8 characters.",
            SecretKind.CardNumber => $"{variable} is not a card number; set it to the digits of the number.",
            _ => $"{variable} is not a security code; set it to 3 or 4 digits.",
        });
    }
}
