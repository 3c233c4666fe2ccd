namespace PortalAcceptance.RunConfiguration;

/// <summary>A customer's account of the portal under test, which scenarios use in turn and put back.</summary>
/// <param name="LoginId">The login ID, as it is typed to log in.</param>
/// <param name="Password">Where its password is.</param>
/// <param name="Card">The card that is on file, or <see langword="null"/>: then no scenario may change it.</param>
public sealed record AccountSettings(string LoginId, SecretVariable Password, AccountCardSettings? Card);
