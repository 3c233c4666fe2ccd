namespace PortalAcceptance.Portal.Customers;

/// <summary>Why a login was refused. Only the log says so.</summary>
internal enum LoginRefusal
{
    /// <summary>Nobody has the address.</summary>
    UnknownAddress,

    /// <summary>The password was another one.</summary>
    WrongPassword,

    /// <summary>The account was locked after too many wrong passwords, so that the password was not even looked at.</summary>
    LockedOut,
}
