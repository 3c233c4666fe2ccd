using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.TestSupport.Seeding;

namespace PortalAcceptance.Portal.TestSupport.Demo;

internal sealed class DemoCustomer(
    IServiceScopeFactory scopes, BillingRun billing, IOptions<DemoOptions> options, TimeProvider clock)
    : LifecycleStep
{
    private const int MonthsAgo = 3;

    public override async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        if (await ExistsAsync(database, cancellationToken))
        {
            return;
        }

        var seed = Seed(clock.GetUtcNow());
        try
        {
            await scope.ServiceProvider.GetRequiredService<SeedCustomers>().ExecuteAsync(seed, cancellationToken);
        }
        catch (SeedRefusedException)
        {
            // Another instance that is starting too may have made the customer meanwhile.
            if (!await ExistsAsync(database, cancellationToken))
            {
                throw;
            }
        }

        foreach (var month in Enumerable.Range(0, MonthsAgo))
        {
            var day = DateOnly.FromDateTime(seed.SignedUpAt!.Value.UtcDateTime.AddMonths(month));
            await billing.ExecuteAsync(BillingPeriod.Containing(day), seed.Email, cancellationToken);
        }
    }

    private async Task<bool> ExistsAsync(PortalDbContext database, CancellationToken cancellationToken) =>
        await database.FindCustomerAsync(options.Value.Email, cancellationToken) is not null;

    private CustomerSeed Seed(DateTimeOffset now) => new()
    {
        Email = options.Value.Email,
        Password = options.Value.Password,
        FirstName = "Camille",
        LastName = "Durand",
        Company = "Atelier Durand",
        Phone = "+33 1 23 45 67 89",
        TimeZone = "Europe/Paris",
        Plan = "medium",
        SignedUpAt = now.AddMonths(-MonthsAgo),
        Billing = new BillingForm
        {
            BillingName = "Camille Durand",
            Company = "Atelier Durand",
            Address = "12 rue des Lilas",
            City = "Paris",
            Country = "FR",
            PostalCode = "75011",
        },
        Card = new CreditCard
        {
            Type = "Visa",
            Number = "4111 1111 1111 1111",
            ExpirationMonth = 12,
            ExpirationYear = now.Year + 2,
            SecurityCode = "123",
        },
    };
}
