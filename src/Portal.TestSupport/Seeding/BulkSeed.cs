using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.TestSupport.Seeding;

// Customers to create at once: a number of copies of a model, or a list. A model fits into any request, however many
// copies it makes.
internal sealed class BulkSeed
{
    // Replaced by the customer's number, starting at 1, in the model's email address and names.
    public const string Number = "{n}";

    public const int Most = 10_000;

    public int? Count { get; set; }

    // Without a password, one is generated and shared by all.
    public CustomerSeed? Model { get; set; }

    public IReadOnlyList<CustomerSeed>? Customers { get; set; }

    public IReadOnlyList<CustomerSeed> ToSeeds()
    {
        var (count, seeds) = this switch
        {
            { Count: { } wanted, Model: { } model, Customers: null } => (wanted, Enumerable.Range(1, Math.Clamp(wanted, 0, Most)).Select(Numbered(model))),
            { Count: null, Model: null, Customers: { } listed } => (listed.Count, listed),
            _ => throw new SeedRefusedException($"Say either count and model, with {Number} in the model's email, or customers, a list."),
        };
        return count is >= 1 and <= Most
            ? [.. seeds.Select(seed => seed ?? throw new SeedRefusedException("One of the customers is null."))]
            : throw new SeedRefusedException($"One request makes 1 to {Most} customers, not {count}. Send several.");
    }

    private static Func<int, CustomerSeed> Numbered(CustomerSeed model)
    {
        if (!model.Email.Contains(Number, StringComparison.Ordinal))
        {
            throw new SeedRefusedException($"The model's email has no {Number} to tell its customers apart: \"{model.Email}\".");
        }

        var password = model.Password ?? PasswordGenerator.Generate();
        return number => model.Numbered(number, password);
    }
}
