using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Pages.Account;

internal static class ActivityTexts
{
    public static string Of(ActivityKind kind) => kind switch
    {
        ActivityKind.SignedUp => "Signed up",
        ActivityKind.LoggedIn => "Logged in",
        ActivityKind.LoginFailed => "Login failed: wrong password",
        ActivityKind.LockedOut => "Login temporarily locked: too many wrong passwords",
        ActivityKind.CurrentPasswordWrong => "Change refused: wrong current password",
        ActivityKind.PasswordUpdated => "Password updated",
        ActivityKind.PasswordResetRequested => "Password reset link requested",
        ActivityKind.PasswordReset => "Password reset with an emailed link",
        ActivityKind.EmailChangeRequested => "Change of email address requested",
        ActivityKind.EmailChangeCanceled => "Change of email address canceled",
        ActivityKind.EmailChanged => "Email address changed",
        ActivityKind.OtherSessionsEnded => "Other sessions ended",
        ActivityKind.AccountInformationUpdated => "Account information updated",
        ActivityKind.BillingInformationUpdated => "Billing information updated",
        ActivityKind.CreditCardInformationUpdated => "Credit card information updated",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
