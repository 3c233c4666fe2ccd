using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Seeding;

/// <summary>Makes a customer ready-made, without mails and without traces of any form having been filled.</summary>
/// <param name="database">Takes the customer.</param>
/// <param name="customers">Opens the account.</param>
/// <param name="records">Knows the plans.</param>
/// <param name="gateway">Takes the card into its vault.</param>
/// <param name="clock">Says when the account was opened if the seed doesn't.</param>
public sealed class SeedCustomer(
    PortalDbContext database, CustomerManager customers, BillingRecords records, IPaymentGateway gateway, TimeProvider clock)
{
    /// <summary>Makes the customer.</summary>
    /// <exception cref="SeedRefusedException">The seed makes no customer.</exception>
    public async Task<SeededCustomer> ExecuteAsync(CustomerSeed seed, CancellationToken cancellationToken)
    {
        await CheckAsync(seed, cancellationToken);
        var customer = new Customer
        {
            Id = Guid.CreateVersion7(),
            Email = seed.Email.Trim(),
            FirstName = seed.FirstName,
            LastName = seed.LastName,
            Company = seed.Company,
            PhoneNumber = seed.Phone,
            Language = seed.Language,
            TimeZoneId = seed.TimeZone ?? TimeZones.Utc,
            PlanCode = seed.Plan ?? Plan.DefaultCode,
            SignedUpAt = seed.SignedUpAt ?? clock.GetUtcNow(),
        };
        if (seed.Billing is { } billing)
        {
            customer.Billing = new BillingInformation();
            customer.Billing.Update(BillingDetailsRules.Tidy(billing));
        }

        if (seed.Card is { } card)
        {
            database.Add(await VaultAsync(customer.Id, card, cancellationToken));
        }

        var password = seed.Password ?? PasswordGenerator.Generate();
        return await customers.TryOpenAsync(customer, password, cancellationToken)
            ? new SeededCustomer(customer.Id, customer.LoginId, password)
            : throw new SeedRefusedException($"There is a customer with the login ID {customer.LoginId} already.");
    }

    private async Task CheckAsync(CustomerSeed seed, CancellationToken cancellationToken)
    {
        Refuse(!EmailAddress.IsValid(seed.Email.Trim()), "email", seed.Email);
        Refuse(seed.Language is not null && !Languages.Names.ContainsKey(seed.Language), "language", seed.Language);
        Refuse(seed.TimeZone is not null && !TimeZones.Contain(seed.TimeZone), "timeZone", seed.TimeZone);
        Refuse(seed.Plan is not null && await records.FindPlanAsync(seed.Plan, cancellationToken) is null, "plan", seed.Plan);
    }

    private static void Refuse(bool isWrong, string property, string? value)
    {
        if (isWrong)
        {
            throw new SeedRefusedException($"The customer's {property} is not valid: \"{value}\".");
        }
    }

    private async Task<CardOnFile> VaultAsync(Guid customerId, CreditCard card, CancellationToken cancellationToken)
    {
        var answer = await gateway.VerifyAsync(card, cancellationToken);
        var onFile = new CardOnFile(customerId);
        onFile.Replace(answer.Card ?? throw new SeedRefusedException($"The gateway did not take the card: {answer.Outcome}."), card);
        return onFile;
    }
}
