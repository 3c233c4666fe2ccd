using System.ComponentModel;

namespace PortalAcceptance.Portal.Customers;

// Stored by name, shown by description.
internal enum ActivityKind
{
    [Description("Signed up")]
    SignedUp,

    [Description("Logged in")]
    LoggedIn,

    [Description("Login failed: wrong password")]
    LoginFailed,

    [Description("Login temporarily locked: too many wrong passwords")]
    LockedOut,

    [Description("Change refused: wrong current password")]
    CurrentPasswordWrong,

    [Description("Password updated")]
    PasswordUpdated,

    [Description("Password reset link requested")]
    PasswordResetRequested,

    [Description("Password reset with an emailed link")]
    PasswordReset,

    [Description("Change of email address requested")]
    EmailChangeRequested,

    [Description("Change of email address canceled")]
    EmailChangeCanceled,

    [Description("Email address changed")]
    EmailChanged,

    [Description("Other sessions ended")]
    OtherSessionsEnded,

    [Description("Account information updated")]
    AccountInformationUpdated,

    [Description("Billing information updated")]
    BillingInformationUpdated,

    [Description("Credit card information updated")]
    CreditCardInformationUpdated,
}
