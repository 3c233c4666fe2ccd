namespace PortalAcceptance.Portal.Customers;

// Stored by name.
internal enum ActivityKind
{
    SignedUp,

    LoggedIn,

    LoginFailed,

    LockedOut,

    CurrentPasswordWrong,

    PasswordUpdated,

    PasswordResetRequested,

    PasswordReset,

    EmailChangeRequested,

    EmailChangeCanceled,

    EmailChanged,

    OtherSessionsEnded,

    AccountInformationUpdated,

    BillingInformationUpdated,

    CreditCardInformationUpdated,
}
