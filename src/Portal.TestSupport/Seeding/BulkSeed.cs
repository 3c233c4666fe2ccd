using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.TestSupport.Seeding;

/// <summary>
/// Many customers to be made at once: either so many after one model, or a list of them. A model fits into any request,
/// however many are made after it.
/// </summary>
internal sealed class BulkSeed
{
    /// <summary>What stands for a customer's number, from 1, in the model's e-mail addresses and names.</summary>
    public const string Number = "{n}";

    /// <summary>The most customers that one request makes.</summary>
    public const int Most = 10_000;

    /// <summary>How many to make after <see cref="Model"/>, 1 to <see cref="Most"/>; null with a list.</summary>
    public int? Count { get; set; }

    /// <summary>The customer to make them after. Without a password, one is generated and shared by all.</summary>
    public CustomerSeed? Model { get; set; }

    /// <summary>The customers one by one, 1 to <see cref="Most"/>; null with a model.</summary>
    public IReadOnlyList<CustomerSeed>? Customers { get; set; }

    /// <summary>The customers to be made.</summary>
    /// <exception cref="SeedRefusedException">It isn't said which, or they are too many.</exception>
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
