using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Sessions;
using PortalAcceptance.Portal.TestSupport.Faults.Shared;

namespace PortalAcceptance.Portal.TestSupport.Faults;

internal static class CardFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("card-not-saved", "Says that the credit card information was updated and keeps the old card.", FaultArea.Card, FaultKind.Persistence)
            .At<ISectionUpdate<CreditCard>, Unsaved<CreditCard>>(),
        new Fault("card-luhn-skipped", "Accepts card numbers whose check digit is wrong.", FaultArea.Card, FaultKind.Validation)
            .At<ICreditCardRules, CardErrorIgnored>("This card number is not valid."),
        new Fault("card-type-unchecked", "Accepts a card type that does not match the number.", FaultArea.Card, FaultKind.Validation)
            .At<ICreditCardRules, CardErrorIgnored>("The card number does not match the card type."),
        new Fault("card-expired-last-month-accepted", "Accepts a card that expired last month.", FaultArea.Card, FaultKind.Boundary)
            .At<ICreditCardRules, ExpiryShifted>(1),
        new Fault("card-expiring-this-month-refused", "Refuses a card that expires this month.", FaultArea.Card, FaultKind.Boundary)
            .At<ICreditCardRules, ExpiryShifted>(-1),
        new Fault("card-expiry-by-utc", "Judges the expiration by the date in UTC instead of the customer's time zone.", FaultArea.Card, FaultKind.Boundary)
            .At<ICreditCardRules, ExpiryByUtc>(),
        new Fault("declined-card-kept", "Saves a card that its issuer has declined.", FaultArea.Card, FaultKind.Failure)
            .At<IPaymentGateway, DeclinedCardKept>(),
        new Fault("card-number-in-page", "Shows the whole number of the card on file.", FaultArea.Card, FaultKind.Security)
            .At<ISectionUpdate<CreditCard>, CardNumberKept>()
            .At<IMiddleware, CardNumberShown>(),
        new Fault("card-number-in-mail", "Writes the whole card number into the notice of the change.", FaultArea.Card, FaultKind.Security)
            .At<ISectionUpdate<CreditCard>, CardNumberKept>()
            .At<IMailer, CardNumberMailed>(),
        new Fault("card-number-in-log", "Logs the number and security code of the card.", FaultArea.Card, FaultKind.Security)
            .At<ISectionUpdate<CreditCard>, CardLogged>(),
        new Fault("security-code-written-back", "Writes card number and security code into the page after an error.", FaultArea.Card, FaultKind.Security)
            .At<IMiddleware, WrittenBack>("Card."),
        new Fault("card-notice-not-sent", "Does not tell the customer by email that the card on file was changed.", FaultArea.Card, FaultKind.Failure)
            .At<IMailer, MailNotSent>("Your credit card information was changed"),
        new Fault("card-stale-save-accepted", "Overwrites a card that was changed elsewhere in the meantime.", FaultArea.Card, FaultKind.Conflict)
            .At<ISectionUpdate<CreditCard>, StaleCardAccepted>(),
        new Fault("label-detached", "Does not tie the labels of the card's fields to the fields.", FaultArea.Card, FaultKind.A11y)
            .At<IMiddleware, ChangedTags>(TagChange.Lose("label", " for=\"Card-", "for")),
        new Fault("payment-notice-missing", "Does not show that the card on file has expired, was declined or is missing.", FaultArea.Card, FaultKind.Failure)
            .At<IMiddleware, ChangedText>((string html) => Regex.Replace(html, "<aside class=\"notice\"[^>]*>(?:(?!</aside>).)*open=card(?:(?!</aside>).)*</aside>", "", RegexOptions.Singleline)),
    ];
}

file sealed class CardErrorIgnored(ICreditCardRules rules, string overlooked) : ICreditCardRules
{
    public FieldErrors Check(CreditCard card, TimeZoneInfo zone) => rules.Check(card, zone).Without(overlooked);
}

file sealed class ExpiryShifted(ICreditCardRules rules, int months) : ICreditCardRules
{
    public FieldErrors Check(CreditCard card, TimeZoneInfo zone)
    {
        if (card is not { ExpirationMonth: >= 1 and <= 12, ExpirationYear: > 1 and < 9999 })
        {
            return rules.Check(card, zone);
        }

        var expiry = new DateOnly(card.ExpirationYear.Value, card.ExpirationMonth.Value, 1).AddMonths(months);
        return rules.Check(
            new CreditCard
            {
                Type = card.Type,
                Number = card.Number,
                ExpirationMonth = expiry.Month,
                ExpirationYear = expiry.Year,
                SecurityCode = card.SecurityCode,
            },
            zone);
    }
}

file sealed class ExpiryByUtc(ICreditCardRules rules) : ICreditCardRules
{
    public FieldErrors Check(CreditCard card, TimeZoneInfo zone) => rules.Check(card, TimeZoneInfo.Utc);
}

file sealed class DeclinedCardKept(IPaymentGateway gateway) : IPaymentGateway
{
    // A published test number that the gateway approves.
    private const string Approved = "4111111111111111";

    public async Task<PaymentResult> VerifyAsync(CreditCard card, CancellationToken cancellationToken)
    {
        var answer = await gateway.VerifyAsync(card, cancellationToken);
        if (answer.Outcome is not PaymentOutcome.Declined)
        {
            return answer;
        }

        var other = await gateway.VerifyAsync(
            new CreditCard
            {
                Type = card.Type,
                Number = Approved,
                ExpirationMonth = card.ExpirationMonth,
                ExpirationYear = card.ExpirationYear,
                SecurityCode = card.SecurityCode,
            },
            cancellationToken);
        return other with { Card = new VaultedCard(other.Card!.Token, new CardLabel(card.Type!, card.Digits[^4..])) };
    }

    public Task<PaymentResult> ChargeAsync(Charge charge, CancellationToken cancellationToken) => gateway.ChargeAsync(charge, cancellationToken);
}

file sealed class CardNumberKept(ISectionUpdate<CreditCard> update, FaultMemory<CardNumberKept, string> numbers) : ISectionUpdate<CreditCard>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, CreditCard input, CancellationToken cancellationToken)
    {
        numbers.Remember(customerId, input.Digits);
        return await update.ExecuteAsync(customerId, input, cancellationToken);
    }
}

file sealed class CardNumberShown(FaultMemory<CardNumberKept, string> numbers) : RewrittenPage
{
    protected override string Rewrite(string html, HttpContext context) =>
        context.RequestServices.GetRequiredService<CurrentCustomer>().Value is { } customer && numbers.Recall(customer.Id) is { Length: > 4 } number
            ? Regex.Replace(html, $"(aria-labelledby=\"card-on-file\"[^<]*){number[^4..]}", $"${{1}}{number}")
            : html;
}

file sealed class CardNumberMailed(
    IMailer mailer, TextCatalog texts, IHttpContextAccessor http, FaultMemory<CardNumberKept, string> numbers) : IMailer
{
    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        var customer = http.HttpContext?.RequestServices.GetRequiredService<CurrentCustomer>().Value;
        return customer is not null
            && MailSubject.Is(message, "Your credit card information was changed", texts)
            && numbers.Recall(customer.Id) is { Length: > 4 } number
            ? mailer.SendAsync(message with { Text = message.Text.Replace(number[^4..], number, StringComparison.Ordinal) }, cancellationToken)
            : mailer.SendAsync(message, cancellationToken);
    }
}

file sealed class CardLogged(ISectionUpdate<CreditCard> update, ILogger<CardLogged> logger) : ISectionUpdate<CreditCard>
{
    public Task<FormResult> ExecuteAsync(Guid customerId, CreditCard input, CancellationToken cancellationToken)
    {
        logger.LogWarning(new EventId(0, nameof(CardLogged)), "Saving card {Number}, security code {SecurityCode}.", input.Number, input.SecurityCode);
        return update.ExecuteAsync(customerId, input, cancellationToken);
    }
}

file sealed class StaleCardAccepted(ISectionUpdate<CreditCard> update, PortalDbContext database) : ISectionUpdate<CreditCard>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, CreditCard input, CancellationToken cancellationToken)
    {
        input.Version = await database.Set<CardOnFile>().Where(card => card.CustomerId == customerId)
            .Select(card => card.Version).SingleOrDefaultAsync(cancellationToken);
        return await update.ExecuteAsync(customerId, input, cancellationToken);
    }
}
