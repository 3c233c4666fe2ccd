using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Seeding;

namespace PortalAcceptance.Portal.Demo;

/// <summary>Makes the demo customer, with a card and a few invoices, unless there is one already.</summary>
/// <param name="scopes">Gives the work a scope of its own.</param>
/// <param name="closeMonth">Makes the invoices.</param>
/// <param name="options">Names the customer.</param>
/// <param name="environment">Says whether there is to be one.</param>
/// <param name="clock">Says what month it is.</param>
internal sealed class DemoCustomer(
    IServiceScopeFactory scopes, CloseMonth closeMonth, IOptions<DemoOptions> options, IHostEnvironment environment, TimeProvider clock)
    : IHostedLifecycleService
{
    private const int MonthsAgo = 3;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.IsEnabledIn(environment))
        {
            return;
        }

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
            // Another instance that is starting too has made the customer in between; any other refusal is to be heard of.
            if (!await ExistsAsync(database, cancellationToken))
            {
                throw;
            }
        }

        foreach (var month in Enumerable.Range(0, MonthsAgo))
        {
            var day = DateOnly.FromDateTime(seed.SignedUpAt!.Value.UtcDateTime.AddMonths(month));
            await closeMonth.RunAsync(BillingPeriod.Containing(day), seed.Email, cancellationToken);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private Task<bool> ExistsAsync(PortalDbContext database, CancellationToken cancellationToken) =>
        database.Users.AnyAsync(customer => customer.Email == options.Value.Email, cancellationToken);

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
        Billing = new BillingDetails
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
