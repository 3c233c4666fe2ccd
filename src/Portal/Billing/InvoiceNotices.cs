using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Billing;

/// <summary>
/// E-mails what an invoice owes its customer to know. Whoever sends takes the notice on first, so that two at once send it
/// once; if they die over it, somebody else sends it later. A notice is thus sent once, or twice after a crash, but never lost.
/// </summary>
/// <param name="database">Holds the invoices.</param>
/// <param name="mailer">Sends.</param>
/// <param name="texts">Writes the e-mails.</param>
/// <param name="clock">Dates them, and claims among those who send: by everybody's clock.</param>
/// <param name="logger">Hears of e-mails that could not be sent.</param>
public sealed partial class InvoiceNotices(
    PortalDbContext database, IMailer mailer, BillingEmails texts, TimeProvider clock, ILogger<InvoiceNotices> logger)
{
    /// <summary>Sends the notice that is owed, if any.</summary>
    /// <param name="invoice">The invoice, tracked.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is sent, or left for a later run because the mail server refused it.</returns>
    public async Task SendAsync(Invoice invoice, CancellationToken cancellationToken)
    {
        if (!invoice.TryClaimNotice(clock.GetUtcNow()) || !await database.SaveUnlessStaleAsync(cancellationToken))
        {
            return;
        }

        var customer = await database.Users.AsNoTracking().Include(customer => customer.Billing)
            .SingleAsync(customer => customer.Id == invoice.CustomerId, cancellationToken);
        try
        {
            await mailer.SendAsync(texts.About(invoice, customer), cancellationToken);
            invoice.RecordNotice(clock.GetUtcNow());
        }
        catch (MailNotSentException exception)
        {
            LogNotSent(invoice.Number, exception);
            invoice.ReleaseNotice();
        }

        // Lost to somebody who recorded something newer: theirs is the notice that is owed now, and theirs to send.
        await database.SaveUnlessStaleAsync(cancellationToken);
    }

    [LoggerMessage(EventName = "InvoiceNoticeNotSent", Level = LogLevel.Error, Message = "The e-mail about invoice {Number} could not be sent. The next close tries again.")]
    private partial void LogNotSent(string number, Exception exception);
}
