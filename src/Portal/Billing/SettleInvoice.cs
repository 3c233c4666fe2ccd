using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Billing;

// Each step can be interrupted and repeated by anyone: the charge's key makes it one charge, the invoice's version
// makes it one record.
internal sealed partial class SettleInvoice(
    PortalDbContext database, IPaymentGateway gateway, InvoiceNotices notices, CustomerClock clock, ILogger<SettleInvoice> logger)
{
    private const int Tries = 3;

    public async Task<Invoice> ExecuteAsync(Guid invoiceId, CancellationToken cancellationToken)
    {
        while (await TryAsync(await FindAsync(invoiceId, cancellationToken), cancellationToken))
        {
            // If another instance settles the same invoice, the gateway gives it the same result, and the first record counts.
            await database.SaveUnlessStaleAsync(cancellationToken);
        }

        await notices.SendAsync(await FindAsync(invoiceId, cancellationToken), cancellationToken);
        return await FindAsync(invoiceId, cancellationToken);
    }

    private Task<Invoice> FindAsync(Guid invoiceId, CancellationToken cancellationToken) =>
        database.Set<Invoice>().SingleAsync(invoice => invoice.Id == invoiceId, cancellationToken);

    private async Task<bool> TryAsync(Invoice invoice, CancellationToken cancellationToken)
    {
        if (invoice.Status is InvoiceStatus.Paid)
        {
            return false;
        }

        var card = await database.Set<CardOnFile>().AsNoTracking()
            .SingleOrDefaultAsync(card => card.CustomerId == invoice.CustomerId, cancellationToken);
        if (card is null)
        {
            var isNews = invoice.Notice is not InvoiceNotice.CardMissing;
            if (isNews)
            {
                invoice.RecordMissingCard();
            }

            return isNews;
        }

        if (card.Token == invoice.DeclinedToken)
        {
            return false;
        }

        switch (await ChargeAsync(new Charge(invoice.ChargeKey, card.Token, invoice.Total), cancellationToken))
        {
            case { Outcome: PaymentOutcome.Approved, Card: { } charged }:
                invoice.RecordPayment(charged, clock.GetUtcNow());
                return true;
            case { Outcome: PaymentOutcome.Declined, Card: { } declined }:
                invoice.RecordDecline(declined);
                return true;
            default:
                LogNoAnswer(invoice.Number, Tries);
                return false;
        }
    }

    private async Task<PaymentResult> ChargeAsync(Charge charge, CancellationToken cancellationToken)
    {
        var answer = PaymentResult.None;
        for (var attempt = 0; attempt < Tries && answer.Outcome is PaymentOutcome.NoAnswer; attempt++)
        {
            answer = await gateway.ChargeAsync(charge, cancellationToken);
        }

        return answer;
    }

    [LoggerMessage(EventName = "GatewayDidNotAnswer", Level = LogLevel.Warning, Message = "The payment gateway did not answer the charge for invoice {Number} in {Tries} tries. The next close asks again.")]
    private partial void LogNoAnswer(string number, int tries);
}
