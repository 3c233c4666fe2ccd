namespace PortalAcceptance.Accounts;

/// <summary>What the journal of an account says while the account may differ from what it held.</summary>
/// <param name="Held">What the account held, and must hold again.</param>
/// <param name="Passwords">The passwords that it may have by now beside its own, oldest first.</param>
public sealed record JournalEntry(AccountState Held, IReadOnlyList<string> Passwords)
{
    // Portals lock an account after five wrong passwords or more, and the scenario may have typed one or two.
    private const int MostLogins = 3;

    /// <summary>The passwords to log in with, likeliest first, and fewer than the wrong ones after which portals lock an account.</summary>
    /// <param name="likeliest">What to try first; by default the newest, and then the account's own.</param>
    /// <param name="own">The account's own password.</param>
    public IReadOnlyList<string> PasswordsToTry(string own, string? likeliest = null) =>
        [.. new[] { likeliest ?? Passwords.LastOrDefault(own), own }.Concat(Passwords.Reverse()).Distinct().Take(MostLogins)];
}
