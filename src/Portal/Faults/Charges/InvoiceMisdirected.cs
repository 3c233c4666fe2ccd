using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Faults.Charges;

/// <summary>Sends invoices to the login ID of whoever wants them elsewhere.</summary>
internal sealed class InvoiceMisdirected(IMailer mailer, TextCatalog texts, IServiceScopeFactory scopes) : IMailer
{
    public async Task SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var loginId = MailSubject.Is(message, "Invoice {0}", texts)
            ? await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Users
                .Where(customer => customer.Billing!.InvoiceEmail == message.To)
                .Select(customer => customer.Email).FirstOrDefaultAsync(cancellationToken)
            : null;
        await mailer.SendAsync(message with { To = loginId ?? message.To }, cancellationToken);
    }
}
