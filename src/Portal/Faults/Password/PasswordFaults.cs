using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Faults.Pages;
using PortalAcceptance.Portal.Faults.Password;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Faults;

/// <summary>What can go wrong with the section "Update password".</summary>
internal static class PasswordFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("password-not-saved", "Says that the password was updated and keeps the old one.", FaultArea.Password, FaultKind.Persistence)
            .At<ISectionUpdate<PasswordChange>, PasswordNotSaved>(),
        new Fault("old-password-still-valid", "Goes on accepting the password that was replaced.", FaultArea.Password, FaultKind.Security)
            .At<ISectionUpdate<PasswordChange>, OldPasswordKept>()
            .At<IPasswordHasher<Customer>, OldPasswordAccepted>(),
        new Fault("new-password-invalid", "Replaces the password by another one than was typed.", FaultArea.Password, FaultKind.Happy)
            .At<IPasswordHasher<Customer>, HashedOtherwise>((string password) => password.ToUpperInvariant()),
        new Fault("password-trimmed", "Cuts the blanks off the ends of a new password, but not off the one typed at a login.", FaultArea.Password, FaultKind.Boundary)
            .At<IPasswordHasher<Customer>, HashedOtherwise>((string password) => password.Trim()),
        new Fault("password-truncated", "Looks at no more than the first twelve characters of a password.", FaultArea.Password, FaultKind.Security)
            .At<IPasswordHasher<Customer>, PasswordTruncated>(),
        new Fault("current-password-unchecked", "Updates the password whatever is typed as the current one.", FaultArea.Password, FaultKind.Security)
            .At<IPasswordHasher<Customer>, CurrentPasswordUnchecked>(),
        new Fault("retyped-password-ignored", "Updates the password although the two new ones differ.", FaultArea.Password, FaultKind.Validation)
            .At<ISectionUpdate<PasswordChange>, RetypedPasswordIgnored>(),
        new Fault("other-sessions-survive", "Leaves the customer's other sessions open when the password is updated.", FaultArea.Password, FaultKind.Security)
            .At<CookieAuthenticationEvents, SessionsSurvive>(),
        new Fault("own-session-ends", "Logs the customer out of the session in which the password was updated.", FaultArea.Password, FaultKind.Conflict)
            .At<ISectionUpdate<PasswordChange>, OwnSessionEnded>(),
        new Fault("password-notice-not-sent", "Does not tell the customer by e-mail that the password was updated.", FaultArea.Password, FaultKind.Failure)
            .At<IMailer, MailNotSent>("Your password has been updated"),
        new Fault("password-written-back", "Writes the passwords that were typed into the page that refuses them.", FaultArea.Password, FaultKind.Security)
            .At<IAnswer, WrittenBack>("Password."),
        new Fault("short-password-accepted", "Updates the password to one that is too short.", FaultArea.Password, FaultKind.Boundary)
            .At<IPasswordRules, PasswordErrorIgnored>("Use at least 12 characters."),
        new Fault("common-password-accepted", "Updates the password to one that others try first.", FaultArea.Password, FaultKind.Security)
            .At<IPasswordRules, PasswordErrorIgnored>("This password is too common. Choose another one."),
    ];
}
