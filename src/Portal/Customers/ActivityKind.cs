namespace PortalAcceptance.Portal.Customers;

/// <summary>What the Activity page tells of. Stored by name.</summary>
public enum ActivityKind
{
    /// <summary>The account was opened.</summary>
    SignedUp,

    /// <summary>A login with the right password.</summary>
    LoggedIn,

    /// <summary>A login with a wrong password.</summary>
    LoginFailed,

    /// <summary>Too many failed logins locked the account for a while.</summary>
    LockedOut,

    /// <summary>A wrong current password, entered in a session to confirm a change.</summary>
    CurrentPasswordWrong,

    /// <summary>The password was updated.</summary>
    PasswordUpdated,

    /// <summary>A link to choose a new password was asked for.</summary>
    PasswordResetRequested,

    /// <summary>A new password was chosen by way of such a link.</summary>
    PasswordReset,

    /// <summary>A link to confirm a new e-mail address was asked for.</summary>
    EmailChangeRequested,

    /// <summary>The change of the e-mail address was given up before it was confirmed.</summary>
    EmailChangeCanceled,

    /// <summary>A new e-mail address was confirmed, and is the login ID.</summary>
    EmailChanged,

    /// <summary>Other sessions than the one that asked for it were ended.</summary>
    OtherSessionsEnded,

    /// <summary>The account information was updated.</summary>
    AccountInformationUpdated,

    /// <summary>The billing information was updated.</summary>
    BillingInformationUpdated,

    /// <summary>The credit card information was updated.</summary>
    CreditCardInformationUpdated,
}
