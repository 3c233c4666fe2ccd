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
        new Fault("card-fails-before-saving", "Saves nothing and answers that something went wrong when the credit card information is updated.", FaultArea.Card, FaultKind.Failure)
            .At<ISectionUpdate<CreditCard>, FailsBeforeSaving<CreditCard>>(),
        new Fault("card-range-refused", "Refuses cards from a range of numbers that belongs to Diners Club.", FaultArea.Card, FaultKind.Validation)
            .At<ISectionUpdate<CreditCard>, RefusedInput<CreditCard>>(
                (CreditCard card) => card.Digits.StartsWith("3095", StringComparison.Ordinal),
                new FieldError(nameof(CreditCard.Number), "This card number is not valid.")),
        new Fault("long-card-number-refused", "Refuses card numbers of nineteen digits.", FaultArea.Card, FaultKind.Boundary)
            .At<ISectionUpdate<CreditCard>, RefusedInput<CreditCard>>(
                (CreditCard card) => card.Digits.Length == 19,
                new FieldError(nameof(CreditCard.Number), "This card number is not valid.")),
        new Fault("card-number-length-unchecked", "Accepts card numbers with too few or too many digits.", FaultArea.Card, FaultKind.Boundary)
            .At<ICreditCardRules, LengthUnchecked>(),
        new Fault("last-card-year-refused", "Refuses a card that expires in the last year that is accepted.", FaultArea.Card, FaultKind.Boundary)
            .At<ISectionUpdate<CreditCard>, LastYearRefused>(),
        new Fault("card-year-unlimited", "Accepts a card that expires in a year too far ahead.", FaultArea.Card, FaultKind.Boundary)
            .At<ICreditCardRules, CardErrorIgnored>("The expiration year is too far ahead."),
        new Fault("card-brand-invalid", "Stores another brand than the one of the card.", FaultArea.Card, FaultKind.Happy)
            .At<IPaymentGateway, OtherBrandVaulted>(),
        new Fault("unchecked-card-kept", "Saves a card that the payment gateway did not answer for.", FaultArea.Card, FaultKind.Failure)
            .At<IPaymentGateway, UnansweredCardKept>(),
        new Fault("card-notice-in-english", "Emails the notice of the changed card in English to customers who read French.", FaultArea.Card, FaultKind.Happy)
            .At<IMailer, MailInEnglish>((object)new[]
            {
                "The card that is charged every month is now: {0}, expires {1}.",
                "If you did not make this change, update your password at once and contact our support.",
            }),
        new Fault("card-purpose-untold", "Does not tell browsers and password managers what the card's fields are for.", FaultArea.Card, FaultKind.A11y)
            .At<IMiddleware, ChangedTags>(TagChange.Lose("input|select", " name=\"Card\\.", "autocomplete")),
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

file sealed class LengthUnchecked(ICreditCardRules rules) : ICreditCardRules
{
    public FieldErrors Check(CreditCard card, TimeZoneInfo zone)
    {
        var errors = rules.Check(card, zone);
        return card.Type == "Visa" && card.Digits.StartsWith('4') && CreditCardRules.PassesLuhn(card.Digits)
            ? errors.Without("This card number is not valid.")
            : errors;
    }
}

file sealed class LastYearRefused(ISectionUpdate<CreditCard> update, CustomerClock clock) : ISectionUpdate<CreditCard>
{
    public Task<FormResult> ExecuteAsync(Guid customerId, CreditCard input, CancellationToken cancellationToken) =>
        input.ExpirationYear == clock.GetUtcNow().Year + CreditCardRules.YearsAhead
            ? Task.FromResult(FormResult.Refused(nameof(input.ExpirationYear), "The expiration year is too far ahead."))
            : update.ExecuteAsync(customerId, input, cancellationToken);
}

file sealed class OtherBrandVaulted(IPaymentGateway gateway) : IPaymentGateway
{
    public async Task<PaymentResult> VerifyAsync(CreditCard card, CancellationToken cancellationToken)
    {
        var answer = await gateway.VerifyAsync(card, cancellationToken);
        return answer.Card is { } vaulted ? answer with { Card = vaulted with { Label = vaulted.Label with { Brand = "Visa" } } } : answer;
    }

    public Task<PaymentResult> ChargeAsync(Charge charge, CancellationToken cancellationToken) => gateway.ChargeAsync(charge, cancellationToken);
}

file sealed class ExpiryByUtc(ICreditCardRules rules) : ICreditCardRules
{
    public FieldErrors Check(CreditCard card, TimeZoneInfo zone) => rules.Check(card, TimeZoneInfo.Utc);
}

file sealed class DeclinedCardKept(IPaymentGateway gateway) : OverlookedAnswer(gateway, PaymentOutcome.Declined);

file sealed class UnansweredCardKept(IPaymentGateway gateway) : OverlookedAnswer(gateway, PaymentOutcome.NoAnswer);

file abstract class OverlookedAnswer(IPaymentGateway gateway, PaymentOutcome overlooked) : IPaymentGateway
{
    // A published test number that the gateway approves.
    private const string Approved = "4111111111111111";

    public async Task<PaymentResult> VerifyAsync(CreditCard card, CancellationToken cancellationToken)
    {
        var answer = await gateway.VerifyAsync(card, cancellationToken);
        if (answer.Outcome != overlooked)
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
