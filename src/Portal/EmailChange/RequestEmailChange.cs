using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Links;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.EmailChange;

// Requires the current password and sends a link to the new address. An address that already has an account gets the
// same answer on the page; only its owner is told, by email.
internal sealed partial class RequestEmailChange(
    CustomerManager customers,
    CurrentPassword currentPassword,
    ILinkTokens tokens,
    CustomerMails mails,
    ActivityLog activity,
    CustomerClock clock,
    ILogger<RequestEmailChange> logger)
{
    // The caller saves the customer.
    public async Task<FieldError?> BeginAsync(Customer customer, AccountForm account, CancellationToken cancellationToken)
    {
        if (await currentPassword.CheckAsync(customer, account.CurrentPassword, cancellationToken) is { } wrong)
        {
            return wrong;
        }

        // Every database stores whole milliseconds exactly.
        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        try
        {
            await SendAsync(customer, account.Email!, now, cancellationToken);
        }
        catch (MailNotSentException exception)
        {
            LogNotSent(exception);
            return exception.ErrorAt(nameof(account.Email), "We could not send an email to this address just now. Nothing was saved; try again.");
        }

        customer.RequestEmailChange(account.Email!, now);
        activity.Add(customer.Id, ActivityKind.EmailChangeRequested);
        return null;
    }

    private async Task SendAsync(Customer customer, string email, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var owner = await customers.FindOwnerAsync(email, cancellationToken);
        await (owner is null || owner.Id == customer.Id
            ? mails.SendEmailConfirmationAsync(customer, email, tokens.Write(LinkPurpose.EmailChange, LinkToken.For(customer, email, now)), cancellationToken)
            : mails.TellEmailIsTakenAsync(owner, cancellationToken));
    }

    [LoggerMessage(EventName = "EmailConfirmationNotSent", Level = LogLevel.Error, Message = "A change of login ID came to nothing because its email could not be sent.")]
    private partial void LogNotSent(Exception exception);
}
