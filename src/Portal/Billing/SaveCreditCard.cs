using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Billing;

// The card goes to the gateway's vault. Submitting the same form twice saves one card.
internal sealed partial class SaveCreditCard(
    PortalDbContext database,
    ICreditCardRules rules,
    IPaymentGateway gateway,
    ActivityLog activities,
    SettleInvoice settleInvoice,
    IMailer mailer,
    BillingEmails emails,
    ILogger<SaveCreditCard> logger) : ISectionUpdate<CreditCard>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, CreditCard input, CancellationToken cancellationToken)
    {
        var customer = await database.Users.AsNoTracking().SingleAsync(customer => customer.Id == customerId, cancellationToken);
        var errors = rules.Check(input, customer.TimeZone);
        if (errors.Count > 0)
        {
            return new FormResult(errors);
        }

        var onFile = await FindCardAsync(customerId, cancellationToken);
        if ((onFile?.Version ?? 0) != input.Version)
        {
            return AnswerToStale(onFile, input);
        }

        var answer = await gateway.VerifyAsync(input, cancellationToken);
        if (answer is not { Outcome: PaymentOutcome.Approved, Card: { } vaulted })
        {
            return FormResult.Refused("", answer.Outcome is PaymentOutcome.NoAnswer
                ? "The card could not be checked just now. Nothing was changed; try again."
                : "The card was declined. Check the details or use another card.");
        }

        onFile ??= database.Add(new CardOnFile(customerId)).Entity;
        onFile.Replace(vaulted, input);

        activities.Add(customerId, ActivityKind.CreditCardInformationUpdated);
        if (!await database.SaveUnlessStaleAsync(cancellationToken))
        {
            return AnswerToStale(await FindCardAsync(customerId, cancellationToken), input);
        }

        await TellAsync(customer, onFile, cancellationToken);
        await SettleAsync(customerId, cancellationToken);
        return FormResult.Success;
    }

    private static FormResult AnswerToStale(CardOnFile? onFile, CreditCard input) =>
        onFile?.IsSameAs(input) is true ? FormResult.Success : FormResult.Stale(onFile?.Version ?? 0,
        [
            onFile is null
                ? new FieldError("", "There is no card on file.")
                : new FieldError("", "The card on file is now {0}.", onFile.Description),
        ]);

    private Task<CardOnFile?> FindCardAsync(Guid customerId, CancellationToken cancellationToken) =>
        database.Set<CardOnFile>().SingleOrDefaultAsync(card => card.CustomerId == customerId, cancellationToken);

    private async Task TellAsync(Customer customer, CardOnFile card, CancellationToken cancellationToken)
    {
        try
        {
            await mailer.SendAsync(emails.About(card, customer), cancellationToken);
        }
        catch (MailNotSentException exception)
        {
            LogNoticeNotSent(customer.Id, exception);
        }
    }

    private async Task SettleAsync(Guid customerId, CancellationToken cancellationToken)
    {
        try
        {
            var due = await database.Set<Invoice>()
                .Where(invoice => invoice.CustomerId == customerId && invoice.Status == InvoiceStatus.PaymentDue)
                .OrderBy(invoice => invoice.Period)
                .Select(invoice => invoice.Id)
                .ToListAsync(cancellationToken);
            foreach (var invoiceId in due)
            {
                await settleInvoice.ExecuteAsync(invoiceId, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The card is saved, so this must not fail; the automatic close does the rest later.
            LogNotSettled(customerId, exception);
        }
    }

    [LoggerMessage(EventName = "CardNoticeNotSent", Level = LogLevel.Error, Message = "The notice that the credit card of customer {Customer} was changed could not be sent.")]
    private partial void LogNoticeNotSent(Guid customer, Exception exception);

    [LoggerMessage(EventName = "DueInvoicesNotSettled", Level = LogLevel.Error, Message = "The due invoices of customer {Customer} could not be charged to the new card. The next close tries again.")]
    private partial void LogNotSettled(Guid customer, Exception exception);
}
