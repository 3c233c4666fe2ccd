namespace PortalAcceptance.Accounts;

/// <summary>The journal of an account can't be read with the account's password. The message says why and what to do.</summary>
public sealed class JournalException(string message, Exception? innerException = null) : Exception(message, innerException);
