using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Billing;

// A notice is claimed before it is sent, so that two instances send it once. If the sender dies, another one sends it
// later: a notice can be sent twice after a crash, but is never lost. Claims use the portal's clock, not the
// customer's.
internal sealed partial class InvoiceNotices(
    PortalDbContext database, IMailer mailer, BillingEmails texts, TimeProvider clock, ILogger<InvoiceNotices> logger)
{
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

        // Another instance recorded a newer result, and sends the notice for it.
        await database.SaveUnlessStaleAsync(cancellationToken);
    }

    [LoggerMessage(EventName = "InvoiceNoticeNotSent", Level = LogLevel.Error, Message = "The email about invoice {Number} could not be sent. The next close tries again.")]
    private partial void LogNotSent(string number, Exception exception);
}
