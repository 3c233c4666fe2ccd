namespace PortalAcceptance.Accounts;

/// <summary>An account that is used in turn.</summary>
/// <param name="LoginId">The login ID, as it is typed to log in. Accounts differ by more than its capitals.</param>
/// <param name="Password">The account's own password, which it has whenever nobody uses it.</param>
public sealed record PooledAccount(string LoginId, string Password)
{
    /// <summary>Leaves the password out of reports, logs and failure messages.</summary>
    public override string ToString() => LoginId;
}
