using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Sessions;
using PortalAcceptance.Portal.TestSupport.Faults.Shared;

namespace PortalAcceptance.Portal.TestSupport.Faults;

internal static class ChargesFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("charged-twice", "Charges each invoice twice.", FaultArea.Charges, FaultKind.Conflict)
            .At<IPaymentGateway, ChargedTwice>(),
        new Fault("old-card-charged", "Still charges the card that was replaced.", FaultArea.Charges, FaultKind.Persistence)
            .At<ISectionUpdate<CreditCard>, OldCardKept>()
            .At<IPaymentGateway, OldCardCharged>(),
        new Fault("first-month-charged-in-full", "Charges the whole first month, however late in it the customer signed up.", FaultArea.Charges, FaultKind.Boundary)
            .At<ISaveChangesInterceptor, FirstMonthInFull>(),
        new Fault("first-month-by-utc", "Charges the first month from the sign-up date in UTC instead of the customer's time zone.", FaultArea.Charges, FaultKind.Boundary)
            .At<ISaveChangesInterceptor, FirstMonthByUtc>(),
        new Fault("declined-charge-counted-as-paid", "Marks an invoice as paid although the card was declined.", FaultArea.Charges, FaultKind.Failure)
            .At<IPaymentGateway, DeclineIgnored>(),
        new Fault("due-invoices-left-after-card-update", "Does not charge what is due when the card is updated.", FaultArea.Charges, FaultKind.Failure)
            .At<IPaymentGateway, DueInvoicesLeft>(),
        new Fault("invoice-not-mailed", "Charges the card and emails no invoice.", FaultArea.Charges, FaultKind.Failure)
            .At<IMailer, MailNotSent>("Invoice {0}"),
        new Fault("invoice-mailed-to-login-id", "Emails invoices to the login ID although another address was given for them.", FaultArea.Charges, FaultKind.Happy)
            .At<IMailer, InvoiceMisdirected>(),
        new Fault("invoice-with-old-address", "Makes out invoices to the billing information before its last update.", FaultArea.Charges, FaultKind.Persistence)
            .At<ISectionUpdate<BillingForm>, OldAddressKept>()
            .At<ISaveChangesInterceptor, OldAddressInvoiced>(),
        new Fault("price-of-other-plan", "Charges the price of the smallest plan whatever the customer has ordered.", FaultArea.Charges, FaultKind.Happy)
            .At<ISaveChangesInterceptor, SmallestPriceInvoiced>(),
        new Fault("leap-day-overlooked", "Counts 28 days in each February.", FaultArea.Charges, FaultKind.Boundary)
            .At<ISaveChangesInterceptor, LeapDayOverlooked>(),
        new Fault("french-amounts-in-english", "Shows amounts as in English on pages in French.", FaultArea.Charges, FaultKind.Happy)
            .At<IMiddleware, ChangedText>((string html) => Regex.Replace(html, @"(\d+),(\d\d)(?: |&#xA0;|\u00a0)\$US", "$$$1.$2")),
        new Fault("invoice-mail-in-english", "Emails invoices in English to customers who read French.", FaultArea.Charges, FaultKind.Happy)
            .At<IMailer, MailInEnglish>((object)new[] { "Plan: {0}", "Amount: {0}", "Billed to:" }),
        new Fault("invoices-oldest-first", "Lists the oldest invoice first.", FaultArea.Charges, FaultKind.Persistence)
            .At<IMiddleware, OldestFirst>(),
        new Fault("invoices-of-others-shown", "Lists the last invoice of another customer too.", FaultArea.Charges, FaultKind.Security)
            .At<IMiddleware, OthersInvoiceShown>(),
        new Fault("missing-card-not-mailed", "Does not tell the customer by email that there is no card to charge.", FaultArea.Charges, FaultKind.Failure)
            .At<IMailer, MailNotSent>("Payment due for invoice {0}"),
        new Fault("lost-answer-charged-again", "Charges once more when the answer to a charge was lost.", FaultArea.Charges, FaultKind.Failure)
            .At<IPaymentGateway, ChargedAgain>(),
    ];
}

file sealed class ChargedTwice(IPaymentGateway gateway) : IPaymentGateway
{
    public Task<PaymentResult> VerifyAsync(CreditCard card, CancellationToken cancellationToken) => gateway.VerifyAsync(card, cancellationToken);

    public async Task<PaymentResult> ChargeAsync(Charge charge, CancellationToken cancellationToken)
    {
        await gateway.ChargeAsync(charge with { IdempotencyKey = $"{charge.IdempotencyKey}-again" }, cancellationToken);
        return await gateway.ChargeAsync(charge, cancellationToken);
    }
}

file sealed class ChargedAgain(IPaymentGateway gateway) : IPaymentGateway
{
    public Task<PaymentResult> VerifyAsync(CreditCard card, CancellationToken cancellationToken) => gateway.VerifyAsync(card, cancellationToken);

    public async Task<PaymentResult> ChargeAsync(Charge charge, CancellationToken cancellationToken)
    {
        var answer = await gateway.ChargeAsync(charge, cancellationToken);
        return answer.Outcome is PaymentOutcome.NoAnswer
            ? await gateway.ChargeAsync(charge with { IdempotencyKey = $"{charge.IdempotencyKey}-again" }, cancellationToken)
            : answer;
    }
}

file sealed class OldCardKept(ISectionUpdate<CreditCard> update, PortalDbContext database, FaultMemory<OldCardKept, string> tokens)
    : ISectionUpdate<CreditCard>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, CreditCard input, CancellationToken cancellationToken)
    {
        var old = await FindTokenAsync(customerId, cancellationToken);
        var result = await update.ExecuteAsync(customerId, input, cancellationToken);
        if (result.Succeeded && old is not null && await FindTokenAsync(customerId, cancellationToken) is { } token)
        {
            tokens.Remember(token, old);
        }

        return result;
    }

    private Task<string?> FindTokenAsync(Guid customerId, CancellationToken cancellationToken) =>
        database.Set<CardOnFile>().Where(card => card.CustomerId == customerId)
            .Select(card => (string?)card.Token).SingleOrDefaultAsync(cancellationToken);
}

file sealed class OldCardCharged(IPaymentGateway gateway, FaultMemory<OldCardKept, string> tokens) : IPaymentGateway
{
    public Task<PaymentResult> VerifyAsync(CreditCard card, CancellationToken cancellationToken) => gateway.VerifyAsync(card, cancellationToken);

    public Task<PaymentResult> ChargeAsync(Charge charge, CancellationToken cancellationToken) =>
        gateway.ChargeAsync(charge with { Token = tokens.Recall(charge.Token) ?? charge.Token }, cancellationToken);
}

file sealed class FirstMonthInFull : IssuedInvoice
{
    protected override async Task SpoilAsync(EntityEntry<Invoice> invoice, PortalDbContext database, CancellationToken cancellationToken)
    {
        var plan = await database.Set<Plan>().AsNoTracking().SingleAsync(plan => plan.Name == invoice.Entity.PlanName, cancellationToken);
        invoice.Property(issued => issued.Amount).CurrentValue = plan.MonthlyPrice;
    }
}

file sealed class FirstMonthByUtc : IssuedInvoice
{
    protected override async Task SpoilAsync(EntityEntry<Invoice> invoice, PortalDbContext database, CancellationToken cancellationToken)
    {
        var plan = await database.Set<Plan>().AsNoTracking().SingleAsync(plan => plan.Name == invoice.Entity.PlanName, cancellationToken);
        var signedUpAt = await database.Users.Where(customer => customer.Id == invoice.Entity.CustomerId)
            .Select(customer => customer.SignedUpAt).SingleAsync(cancellationToken);
        var signedUpOn = signedUpAt.DateIn(TimeZoneInfo.Utc);
        if (signedUpOn <= invoice.Entity.Period.LastDay)
        {
            invoice.Property(issued => issued.Amount).CurrentValue = plan.ChargeFor(invoice.Entity.Period, signedUpOn).Amount;
        }
    }
}

file sealed class SmallestPriceInvoiced : IssuedInvoice
{
    protected override async Task SpoilAsync(EntityEntry<Invoice> invoice, PortalDbContext database, CancellationToken cancellationToken) =>
        invoice.Property(issued => issued.Amount).CurrentValue =
            (await database.Set<Plan>().AsNoTracking().SingleAsync(plan => plan.Code == Plan.DefaultCode, cancellationToken)).MonthlyPrice;
}

file sealed class LeapDayOverlooked : IssuedInvoice
{
    protected override Task SpoilAsync(EntityEntry<Invoice> invoice, PortalDbContext database, CancellationToken cancellationToken)
    {
        if (invoice.Entity.Period.Days == 29)
        {
            invoice.Property(issued => issued.Amount).CurrentValue = decimal.Round(invoice.Entity.Amount * 29 / 28, 2);
        }

        return Task.CompletedTask;
    }
}

file sealed class OldestFirst : RewrittenPage
{
    protected override string Rewrite(string html, HttpContext context) => context.Request.Path == "/account/invoices"
        ? Regex.Replace(html, "<tbody>(.*)</tbody>", body => $"<tbody>{string.Concat(Rows(body.Value).Reverse())}</tbody>", RegexOptions.Singleline)
        : html;

    private static IEnumerable<string> Rows(string body) => Regex.Matches(body, "<tr>.*?</tr>", RegexOptions.Singleline).Select(row => row.Value);
}

file sealed class OthersInvoiceShown : RewrittenPage
{
    protected override string Rewrite(string html, HttpContext context)
    {
        var services = context.RequestServices;
        var customerId = services.GetRequiredService<CurrentCustomer>().Value?.Id;
        var other = context.Request.Path == "/account/invoices"
            ? services.GetRequiredService<PortalDbContext>().Set<Invoice>().AsNoTracking()
                .Where(invoice => invoice.CustomerId != customerId).OrderByDescending(invoice => invoice.Id).FirstOrDefault()
            : null;
        return other is null
            ? html
            : html.Replace("<tbody>", $"<tbody><tr><td>{other.Number}</td><td>{other.Period.Format(CultureInfo.CurrentCulture)}</td></tr>", StringComparison.Ordinal);
    }
}

file sealed class DeclineIgnored(IPaymentGateway gateway) : IPaymentGateway
{
    public Task<PaymentResult> VerifyAsync(CreditCard card, CancellationToken cancellationToken) => gateway.VerifyAsync(card, cancellationToken);

    public async Task<PaymentResult> ChargeAsync(Charge charge, CancellationToken cancellationToken)
    {
        var answer = await gateway.ChargeAsync(charge, cancellationToken);
        return answer.Outcome is PaymentOutcome.Declined ? answer with { Outcome = PaymentOutcome.Approved } : answer;
    }
}

file sealed class DueInvoicesLeft(IPaymentGateway gateway, IHttpContextAccessor http) : IPaymentGateway
{
    public Task<PaymentResult> VerifyAsync(CreditCard card, CancellationToken cancellationToken) => gateway.VerifyAsync(card, cancellationToken);

    public Task<PaymentResult> ChargeAsync(Charge charge, CancellationToken cancellationToken) =>
        http.HttpContext?.Request.Path.StartsWithSegments("/account") is true
            ? Task.FromResult(PaymentResult.None)
            : gateway.ChargeAsync(charge, cancellationToken);
}

file sealed class InvoiceMisdirected(IMailer mailer, TextCatalog texts, IServiceScopeFactory scopes) : IMailer
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

file sealed class OldAddressKept(ISectionUpdate<BillingForm> update, PortalDbContext database, FaultMemory<OldAddressKept, BillTo> addresses)
    : ISectionUpdate<BillingForm>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, BillingForm input, CancellationToken cancellationToken)
    {
        var before = await database.Users.AsNoTracking().Include(customer => customer.Billing)
            .SingleAsync(customer => customer.Id == customerId, cancellationToken);
        var result = await update.ExecuteAsync(customerId, input, cancellationToken);
        if (result.Succeeded)
        {
            addresses.Remember(customerId, BillTo.From(before));
        }

        return result;
    }
}

file sealed class OldAddressInvoiced(FaultMemory<OldAddressKept, BillTo> addresses) : IssuedInvoice
{
    protected override Task SpoilAsync(EntityEntry<Invoice> invoice, PortalDbContext database, CancellationToken cancellationToken)
    {
        if (addresses.Recall(invoice.Entity.CustomerId) is { } old)
        {
            invoice.ComplexProperty(issued => issued.BillTo).CurrentValue = old;
        }

        return Task.CompletedTask;
    }
}

file abstract class IssuedInvoice : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var database = (PortalDbContext)eventData.Context!;
        foreach (var invoice in database.ChangeTracker.Entries<Invoice>().Where(entry => entry.State is EntityState.Added).ToArray())
        {
            await SpoilAsync(invoice, database, cancellationToken);
        }

        return result;
    }
    protected abstract Task SpoilAsync(EntityEntry<Invoice> invoice, PortalDbContext database, CancellationToken cancellationToken);
}
