using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Links;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.EmailChange;

/// <summary>
/// Begins the change of a login ID: the customer gives the current password, and a link is sent to the new address. An
/// address that already has an account gets the same answer on the page; only its owner learns of it, by e-mail.
/// </summary>
/// <param name="customers">Knows the customers.</param>
/// <param name="currentPassword">Asks for the password.</param>
/// <param name="tokens">Makes the link.</param>
/// <param name="mails">Sends it.</param>
/// <param name="activity">Notes the request.</param>
/// <param name="clock">Says when.</param>
/// <param name="logger">Hears of links that could not be sent.</param>
public sealed partial class RequestEmailChange(
    CustomerManager customers,
    CurrentPassword currentPassword,
    ILinkTokens tokens,
    CustomerMails mails,
    ActivityLog activity,
    CustomerClock clock,
    ILogger<RequestEmailChange> logger)
{
    /// <summary>Sends the link, and has the customer wait for it; whoever edits the customer saves that with the rest.</summary>
    /// <param name="customer">Whose login ID.</param>
    /// <param name="account">The form, found right so far.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>Why not; null when the link was sent.</returns>
    public async Task<FieldError?> BeginAsync(Customer customer, AccountForm account, CancellationToken cancellationToken)
    {
        if (await currentPassword.CheckAsync(customer, account.CurrentPassword, cancellationToken) is { } wrong)
        {
            return wrong;
        }

        // Whole milliseconds are the same in every database.
        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        try
        {
            await SendAsync(customer, account.Email!, now, cancellationToken);
        }
        catch (MailNotSentException exception)
        {
            LogNotSent(exception);
            return new FieldError(nameof(account.Email), "We could not send an email to this address just now. Nothing was saved; try again.");
        }

        customer.RequestEmailChange(account.Email!, now);
        activity.Add(customer.Id, ActivityKind.EmailChangeRequested);
        return null;
    }

    private async Task SendAsync(Customer customer, string email, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var owner = await customers.FindByLoginIdAsync(email, cancellationToken);
        await (owner is null || owner.Id == customer.Id
            ? mails.SendEmailConfirmationAsync(customer, email, tokens.Write(LinkPurpose.EmailChange, LinkToken.For(customer, email, now)), cancellationToken)
            : mails.TellEmailIsTakenAsync(owner, cancellationToken));
    }

    [LoggerMessage(EventName = "EmailConfirmationNotSent", Level = LogLevel.Error, Message = "A change of login ID came to nothing because its e-mail could not be sent.")]
    private partial void LogNotSent(Exception exception);
}
