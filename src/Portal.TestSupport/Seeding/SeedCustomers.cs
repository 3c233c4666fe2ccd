using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.TestSupport.Seeding;

// Creates customers without emails and activity, all or none. Passwords are hashed once and cards vaulted once for all
// customers that share them.
internal sealed class SeedCustomers(
    PortalDbContext database,
    CustomerManager customers,
    IPasswordHasher<Customer> hasher,
    BillingRecords records,
    IPaymentGateway gateway,
    TimeProvider clock)
{
    // Well below both databases' limits on parameters.
    private const int AddressesPerLookUp = 500;

    private const int FewestCardDigits = 12;

    public async Task<SeededCustomer> ExecuteAsync(CustomerSeed seed, CancellationToken cancellationToken) =>
        (await ExecuteAsync([seed], cancellationToken))[0];

    public async Task<IReadOnlyList<SeededCustomer>> ExecuteAsync(IReadOnlyList<CustomerSeed> seeds, CancellationToken cancellationToken)
    {
        await CheckAsync(seeds, cancellationToken);
        var hashes = seeds.Select(seed => seed.Password).OfType<string>().Distinct().ToDictionary(password => password, Hash);
        var cards = await VaultAsync(seeds.Select(seed => seed.Card).OfType<CreditCard>(), cancellationToken);
        var made = new List<(Customer Customer, string Password)>(seeds.Count);
        foreach (var seed in seeds)
        {
            var password = seed.Password ?? PasswordGenerator.Generate();
            var customer = Make(seed, hashes.TryGetValue(password, out var hash) ? hash : Hash(password));
            made.Add((customer, password));
            if (seed.Card is { } card)
            {
                var onFile = new CardOnFile(customer.Id);
                onFile.Replace(cards[KeyOf(card)], card);
                database.Add(onFile);
            }
        }

        database.AddRange(made.Select(entry => entry.Customer));
        RefuseWhatNoColumnHolds();
        return await customers.TryOpenAsync([.. made.Select(entry => entry.Customer)], cancellationToken)
            ? [.. made.Select(entry => new SeededCustomer(entry.Customer.Id, entry.Customer.LoginId, entry.Password))]
            : throw new SeedRefusedException($"There is a customer with the login ID {await FindTakenAsync(seeds, cancellationToken)} already.");
    }

    private string Hash(string password) => hasher.HashPassword(new Customer(), password);

    private Customer Make(CustomerSeed seed, string passwordHash)
    {
        var customer = new Customer
        {
            Id = Guid.CreateVersion7(),
            Email = EmailAddress.Tidy(seed.Email),
            PasswordHash = passwordHash,
            FirstName = seed.FirstName,
            LastName = seed.LastName,
            Company = Text.TidyOrNull(seed.Company),
            PhoneNumber = PhoneNumber.TidyOrNull(seed.Phone),
            Language = seed.Language,
            TimeZoneId = seed.TimeZone ?? TimeZones.Utc,
            PlanCode = seed.Plan ?? Plan.DefaultCode,
            SignedUpAt = seed.SignedUpAt ?? clock.GetUtcNow(),
        };
        if (seed.Billing is { } billing)
        {
            customer.Billing = new BillingInformation();
            customer.Billing.Update(billing.Tidied());
        }

        return customer;
    }

    private async Task CheckAsync(IReadOnlyList<CustomerSeed> seeds, CancellationToken cancellationToken)
    {
        var plans = (await records.ListPlansAsync(cancellationToken)).Select(plan => plan.Code).ToHashSet();
        var addresses = new HashSet<string>(seeds.Count);
        foreach (var seed in seeds)
        {
            Refuse(!EmailAddress.IsValid(seed.Email), "email", seed.Email);
            Refuse(EmailAddress.TidyOrNull(seed.Billing?.InvoiceEmail) is { } invoices && !EmailAddress.IsValid(invoices), "billing.invoiceEmail", seed.Billing?.InvoiceEmail);
            Refuse(seed.Language is not null && !Languages.Contain(seed.Language), "language", seed.Language);
            Refuse(seed.TimeZone is { } zone && TimeZones.Find(zone) is null && !zone.Contains('/'), "timeZone", seed.TimeZone);
            Refuse(seed.Plan is not null && !plans.Contains(seed.Plan), "plan", seed.Plan);
            Refuse(seed.SignedUpAt is { } at && !Years.Contain(at.UtcDateTime.Year), "signedUpAt", $"{seed.SignedUpAt:O}");
            Check(seed.Card);
            if (!addresses.Add(Normalize(seed)))
            {
                throw new SeedRefusedException($"Two of the customers would have the login ID {seed.Email}.");
            }
        }
    }

    // The card may be expired or invalid, but must be complete.
    private static void Check(CreditCard? card)
    {
        if (card is not null)
        {
            Refuse(CardBrand.Named(card.Type) is null, "card.type", card.Type);
            Refuse(card.ExpirationMonth is not (>= 1 and <= 12), "card.expirationMonth", $"{card.ExpirationMonth}");
            Refuse(!Years.Contain(card.ExpirationYear ?? 0), "card.expirationYear", $"{card.ExpirationYear}");
            if (card.Digits.Length < FewestCardDigits || !card.Digits.All(char.IsAsciiDigit))
            {
                throw new SeedRefusedException($"The customer's card.number is not valid: write its digits, at least {FewestCardDigits}.");
            }
        }
    }

    private static void Refuse(bool isWrong, string property, string? value)
    {
        if (isWrong)
        {
            throw new SeedRefusedException($"The customer's {property} is not valid: \"{value}\".");
        }
    }

    // A seed bypasses the forms and their limits. SQLite would store any value; PostgreSQL would not.
    private void RefuseWhatNoColumnHolds()
    {
        foreach (var property in database.ChangeTracker.Entries().SelectMany(entry => entry.Properties))
        {
            var isWrong = property.CurrentValue is string text && (text.Contains('\0') || text.Length > property.Metadata.GetMaxLength());
            Refuse(isWrong, JsonNamingPolicy.CamelCase.ConvertName(property.Metadata.Name), property.CurrentValue as string);
        }
    }

    private string Normalize(CustomerSeed seed) => customers.NormalizeEmail(seed.Email)!;

    private async Task<string?> FindTakenAsync(IReadOnlyList<CustomerSeed> seeds, CancellationToken cancellationToken)
    {
        foreach (var addresses in seeds.Select(Normalize).Chunk(AddressesPerLookUp))
        {
            if (await database.Users.Where(customer => addresses.Contains(customer.NormalizedEmail))
                .Select(customer => customer.Email).FirstOrDefaultAsync(cancellationToken) is { } taken)
            {
                return taken;
            }
        }

        return null;
    }

    private async Task<Dictionary<object, VaultedCard>> VaultAsync(IEnumerable<CreditCard> cards, CancellationToken cancellationToken)
    {
        var vaulted = new Dictionary<object, VaultedCard>();
        foreach (var card in cards.DistinctBy(KeyOf))
        {
            var answer = await gateway.VerifyAsync(card, cancellationToken);
            vaulted[KeyOf(card)] = answer.Card ?? throw new SeedRefusedException($"The gateway did not take the card: {answer.Outcome}.");
        }

        return vaulted;
    }

    private static object KeyOf(CreditCard card) => (card.Type, card.Digits, card.ExpirationMonth, card.ExpirationYear, card.Code);
}
