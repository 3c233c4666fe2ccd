using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Billing;

/// <summary>
/// Charges an invoice to the card on file, records what came of it and tells the customer. Each step can be interrupted and
/// the whole run again, by anybody: the charge's key makes it one charge, the invoice's version makes it one record.
/// </summary>
/// <param name="database">Holds invoices and cards on file.</param>
/// <param name="gateway">Charges.</param>
/// <param name="notices">Tells the customer.</param>
/// <param name="clock">Dates the payment.</param>
/// <param name="logger">Hears of a gateway that doesn't answer.</param>
public sealed partial class SettleInvoice(
    PortalDbContext database, IPaymentGateway gateway, InvoiceNotices notices, CustomerClock clock, ILogger<SettleInvoice> logger)
{
    private const int Tries = 3;

    /// <summary>Settles the invoice as far as the card on file at this moment can.</summary>
    /// <param name="invoiceId">The invoice.</param>
    /// <param name="cancellationToken">Gives up; what was done stays done.</param>
    /// <returns>The invoice as stored: paid, or waiting for the customer or the gateway.</returns>
    public async Task<Invoice> ExecuteAsync(Guid invoiceId, CancellationToken cancellationToken)
    {
        while (await TryAsync(await FindAsync(invoiceId, cancellationToken), cancellationToken))
        {
            // If somebody else settles the same invoice, the gateway gave them the same answer, and whichever record comes first counts.
            await database.SaveUnlessStaleAsync(cancellationToken);
        }

        await notices.SendAsync(await FindAsync(invoiceId, cancellationToken), cancellationToken);
        return await FindAsync(invoiceId, cancellationToken);
    }

    private Task<Invoice> FindAsync(Guid invoiceId, CancellationToken cancellationToken) =>
        database.Set<Invoice>().SingleAsync(invoice => invoice.Id == invoiceId, cancellationToken);

    /// <summary>Tries to charge the card on file.</summary>
    /// <returns>Whether the invoice was changed.</returns>
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
