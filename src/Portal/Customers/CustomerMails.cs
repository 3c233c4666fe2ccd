using PortalAcceptance.Portal.Links;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Pages;

namespace PortalAcceptance.Portal.Customers;

internal sealed partial class CustomerMails(IMailer mailer, TextCatalog texts, PortalAddress address, ILogger<CustomerMails> logger)
{
    public Task WelcomeAsync(Customer customer, string password, CancellationToken cancellationToken)
    {
        var text = texts.For(customer.Culture);
        return mailer.SendAsync(
            new EmailMessage(customer.LoginId, text["Welcome to {0}", Brand.Name], Paragraphs(
                text["Hello {0},", customer.FirstName],
                text["Your account is ready."],
                $"{text["Login ID: {0}", customer.LoginId]}\n{text["Password: {0}", password]}",
                text["Log in here, and choose a password of your own under Settings:"],
                address.Page("/login").ToString())),
            cancellationToken);
    }

    // Throws if the email can't be sent, as for a new customer, so that both look the same.
    public Task TellAlreadySignedUpAsync(Customer customer, CancellationToken cancellationToken)
    {
        var text = texts.For(customer.Culture);
        return mailer.SendAsync(
            new EmailMessage(customer.LoginId, text["You already have an account"], Paragraphs(
                text["Hello {0},", customer.FirstName],
                text["Someone, perhaps you, has just signed up with this email address. You already have an account, and nothing about it was changed."],
                text["Log in here with your login ID {0}:", customer.LoginId],
                address.Page("/login").ToString())),
            cancellationToken);
    }

    public Task SendPasswordResetAsync(Customer customer, string token, CancellationToken cancellationToken)
    {
        var text = texts.For(customer.Culture);
        return mailer.SendAsync(
            new EmailMessage(customer.LoginId, text["Choose a new password"], Paragraphs(
                text["Hello {0},", customer.FirstName],
                text["Someone, perhaps you, asked for a link to choose a new password for your account {0}. It works once and expires after one hour:", customer.LoginId],
                Link("/reset-password", token),
                text["If it was not you, ignore this email: your password does not change."])),
            cancellationToken);
    }

    // The change is kept even if the email can't be sent.
    public Task TellPasswordUpdatedAsync(Customer customer, CancellationToken cancellationToken)
    {
        var text = texts.For(customer.Culture);
        return NotifyAsync(
            new EmailMessage(customer.LoginId, text["Your password has been updated"], Paragraphs(
                text["Hello {0},", customer.FirstName],
                text["The password of your account {0} has been updated, and every other session has ended.", customer.LoginId],
                text["If it was not you, contact our support at once."])),
            cancellationToken);
    }

    // Does not address the recipient by name: the address may be a stranger's.
    public Task SendEmailConfirmationAsync(Customer customer, string email, string token, CancellationToken cancellationToken)
    {
        var text = texts.For(customer.Culture);
        return mailer.SendAsync(
            new EmailMessage(email, text["Confirm your new email address"], Paragraphs(
                text["Someone, perhaps you, wants to use this email address as the login ID of an account with us. To confirm it, open this link. It works once and expires after one hour:"],
                Link("/confirm-email", token),
                text["If it was not you, ignore this email: nothing changes."])),
            cancellationToken);
    }

    // Throws if the email can't be sent, as for a free address, so that both look the same.
    public Task TellEmailIsTakenAsync(Customer owner, CancellationToken cancellationToken)
    {
        var text = texts.For(owner.Culture);
        return mailer.SendAsync(
            new EmailMessage(owner.LoginId, text["You already have an account"], Paragraphs(
                text["Hello {0},", owner.FirstName],
                text["Someone, perhaps you, wants to make this email address the login ID of another account. You already have an account with it, and nothing about it was changed."],
                text["Log in here with your login ID {0}:", owner.LoginId],
                address.Page("/login").ToString())),
            cancellationToken);
    }

    // Sent to the current login ID. The request is kept even if the email can't be sent.
    public Task TellEmailChangeRequestedAsync(Customer customer, string email, CancellationToken cancellationToken)
    {
        var text = texts.For(customer.Culture);
        return NotifyAsync(
            new EmailMessage(customer.LoginId, text["A new email address for your account"], Paragraphs(
                text["Hello {0},", customer.FirstName],
                text["Someone, perhaps you, wants to change the login ID of your account from {0} to {1}. It does not change until the link that we sent to the new address is confirmed.", customer.LoginId, email],
                text["If it was not you, update your password at once, which cancels the change:"],
                address.Page("/account/settings").ToString())),
            cancellationToken);
    }

    // Sent to the former login ID. The change is kept even if the email can't be sent.
    public Task TellEmailChangedAsync(Customer customer, string formerLoginId, CancellationToken cancellationToken)
    {
        var text = texts.For(customer.Culture);
        return NotifyAsync(
            new EmailMessage(formerLoginId, text["Your email address has been changed"], Paragraphs(
                text["Hello {0},", customer.FirstName],
                text["The login ID of your account is now {0}. You can no longer log in with {1}.", customer.LoginId, formerLoginId],
                text["If it was not you, contact our support at once."])),
            cancellationToken);
    }

    private string Link(string path, string token) => address.Page($"{path}?{LinkCarrier.Field}={token}").ToString();

    private static string Paragraphs(params string[] paragraphs) => string.Join("\n\n", paragraphs) + "\n";

    private async Task NotifyAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await mailer.SendAsync(message, cancellationToken);
        }
        catch (MailNotSentException exception)
        {
            LogNotSent(exception);
        }
    }

    [LoggerMessage(EventName = "NoticeNotSent", Level = LogLevel.Error, Message = "A customer was not told of a change.")]
    private partial void LogNotSent(Exception exception);
}
