namespace PortalAcceptance.Accounts;

/// <summary>What the journal of an account says while the account may differ from what it held.</summary>
/// <param name="Held">What the account held, and must hold again.</param>
/// <param name="Passwords">The passwords that it may have by now beside its own, oldest first.</param>
public sealed record JournalEntry(AccountState Held, IReadOnlyList<string> Passwords);
