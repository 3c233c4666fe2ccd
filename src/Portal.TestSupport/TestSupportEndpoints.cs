using System.Xml;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.TestSupport.Faults.Switching;
using PortalAcceptance.Portal.TestSupport.Seeding;
using PortalAcceptance.SandboxGateway;

namespace PortalAcceptance.Portal.TestSupport;

internal static class TestSupportEndpoints
{
    public const string Path = "/test-support";

    private const int LongestWait = 60;

    public static void MapTestSupport(this WebApplication app)
    {
        if (!TestSupportOptions.IsEnabled(app.Configuration))
        {
            return;
        }

        var group = app.MapGroup(Path).AllowAnonymous().DisableAntiforgery().AddEndpointFilter(RequireKey);
        group.MapPost("/customers", SeedAsync);
        group.MapPost("/customers/bulk", SeedManyAsync);
        group.MapGet("/mailbox", ReadMailboxAsync);
        group.MapPost("/clock", MoveClockAsync);
        group.MapPost("/close-month", CloseMonthAsync);
        group.MapGet("/charges", ReadChargesAsync);
        group.MapFaults();
    }

    private static async ValueTask<object?> RequireKey(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var key = context.HttpContext.RequestServices.GetRequiredService<TestSupportKey>();
        return key.IsCarriedBy(context.HttpContext.Request)
            ? await next(context)
            : Refuse($"The header {TestSupportKey.Header} does not carry this portal's key.", StatusCodes.Status401Unauthorized);
    }

    private static Task<IResult> SeedAsync(CustomerSeed seed, SeedCustomers customers, CancellationToken cancellationToken) =>
        MakeAsync(() => customers.ExecuteAsync(seed, cancellationToken));

    private static Task<IResult> SeedManyAsync(BulkSeed seed, SeedCustomers customers, CancellationToken cancellationToken) =>
        MakeAsync(() => customers.ExecuteAsync(seed.ToSeeds(), cancellationToken));

    private static async Task<IResult> MakeAsync<T>(Func<Task<T>> make)
    {
        try
        {
            return Results.Json(await make(), statusCode: StatusCodes.Status201Created);
        }
        catch (SeedRefusedException exception)
        {
            return Refuse(exception.Message);
        }
    }

    private static async Task<IResult> ReadMailboxAsync(
        string to, string? subject, int? waitSeconds, Mailbox mailbox, IOptions<MailOptions> options, CancellationToken cancellationToken)
    {
        if (!options.Value.UsesPickupFolder)
        {
            return Refuse($"Email goes to {options.Value.Host}, where the portal can't read it. Unset {MailOptions.Section}:Host.");
        }

        var recipient = EmailAddress.Normalize(to);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(Math.Clamp(waitSeconds ?? 0, 0, LongestWait)));
        try
        {
            var found = await mailbox.WaitForAsync(email => email.Recipient == recipient && IsAbout(email, subject), patience.Token);
            return Results.Json(found.Select(DeliveredEmail.Of));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Results.Json(Array.Empty<DeliveredEmail>());
        }
    }

    private static async Task<IResult> MoveClockAsync(
        ClockMove move, PortalClock clock, CustomerFinder customers, CancellationToken cancellationToken)
    {
        var customer = move.Customer is null ? null : await customers.FindAsync(move.Customer, cancellationToken);
        if (move.Customer is not null && customer is null)
        {
            return Refuse($"No customer has the login ID \"{move.Customer}\".");
        }

        if (Target(move, clock.NowFor(customer)) is not { } now)
        {
            return Refuse("Say either now, a point in time, or advanceBy, an ISO 8601 duration such as PT15M.");
        }

        if (!Years.Contain(now.Year))
        {
            return Refuse($"The clock goes from {Years.First} to {Years.Last}, and not to {now:yyyy-MM-dd}.");
        }

        clock.Set(now, customer);
        return Results.Json(new { now = clock.NowFor(customer) });
    }

    private static async Task<IResult> CloseMonthAsync(MonthToClose month, BillingRun billing, SteeredCustomers steered, CancellationToken cancellationToken)
    {
        if (!BillingPeriod.TryParse(month.Period, out var period))
        {
            return Refuse($"The period is not a month: \"{month.Period}\". Write it as year and month, for example 2026-11.");
        }

        if (month.Customer is { } loginId)
        {
            // Finding out whether the customer is charged is the customer's business too.
            steered.ActFor(steered.Find(loginId));
        }

        try
        {
            return Results.Json((await billing.ExecuteAsync(period, month.Customer, cancellationToken)).Select(ClosedMonth.From));
        }
        catch (ArgumentException exception)
        {
            return Refuse(exception.Message);
        }
    }

    private static async Task<IResult> ReadChargesAsync(
        string customer, CustomerFinder customers, PortalDbContext database, SandboxCardGateway gateway, CancellationToken cancellationToken)
    {
        if (await customers.FindAsync(customer, cancellationToken) is not { } found)
        {
            return Refuse($"No customer has the login ID \"{customer}\".");
        }

        var keys = (await database.Set<Invoice>().Where(invoice => invoice.CustomerId == found.Id).Select(invoice => invoice.Id).ToListAsync(cancellationToken))
            .Select(id => $"{id:N}").ToList();
        return Results.Json((await gateway.ReadChargesAsync(cancellationToken))
            .Where(charge => keys.Any(key => charge.IdempotencyKey.StartsWith(key, StringComparison.Ordinal)))
            .Select(charge => new { charge.Amount, charge.Brand, charge.LastFour }));
    }

    private static DateTimeOffset? Target(ClockMove move, DateTimeOffset present) => move switch
    {
        { Now: { } now, AdvanceBy: null } => now,
        { Now: null, AdvanceBy: { } advance } => Duration(advance) is { } span ? Later(present, span) : null,
        _ => null,
    };

    // Clamped to the range of the calendar.
    private static DateTimeOffset Later(DateTimeOffset present, TimeSpan span) =>
        span > DateTimeOffset.MaxValue - present ? DateTimeOffset.MaxValue
        : span < DateTimeOffset.MinValue - present ? DateTimeOffset.MinValue
        : present + span;

    private static TimeSpan? Duration(string text)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return null;
        }
    }

    private static bool IsAbout(StoredEmail email, string? subject) =>
        subject is null || email.Message.Subject.Contains(subject, StringComparison.OrdinalIgnoreCase);

    internal static IResult Refuse(string what, int status = StatusCodes.Status400BadRequest) => Results.Problem(what, statusCode: status);
}
