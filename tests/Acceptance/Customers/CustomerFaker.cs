using Bogus;
using PortalAcceptance.PageObjects.Values;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Customers;

/// <summary>
/// Creates customers and the values they enter. A scenario always gets the same values, so that a failure can be replayed.
/// Only the mail domain differs, so that runs, attempts and equal outline rows don't share customers. Every password and card
/// is added to the run's secrets.
/// </summary>
/// <param name="scenario">Which scenario the values are for.</param>
/// <param name="domain">The mail domain of the customers.</param>
/// <param name="today">Today's date, to which card expirations are relative.</param>
/// <param name="secrets">The run's secrets.</param>
public sealed class CustomerFaker(ScenarioSeed scenario, string domain, DateOnly today, KnownSecrets secrets)
{
    private readonly Faker _faker = new() { Random = new Randomizer(scenario.Value) };

    /// <summary>A new customer.</summary>
    public Customer Customer()
    {
        var account = Account();
        return new Customer
        {
            LoginId = $"{Ascii(account.FirstName)}.{Ascii(account.LastName)}.{scenario.Value:x8}@{domain}".ToLowerInvariant(),
            Password = Password(),
            Account = account,
            Billing = Billing(account),
            Card = Card("Visa", "4242424242424242"),
        };
    }

    /// <summary>An unused email address.</summary>
    public string EmailAddress() => $"{_faker.Random.String2(8)}.{scenario.Value:x8}@{domain}";

    /// <summary>A password that satisfies every rule.</summary>
    public string Password() => Secret($"{_faker.Random.String2(6)}-{_faker.Random.String2(6)}-{_faker.Random.Number(1000, 9999)}-{_faker.Random.String2(4)}");

    /// <summary>A password of a given length, in characters, that satisfies every other rule.</summary>
    public string Password(int length) => Secret(Text(length));

    /// <summary>Random letters.</summary>
    public string Text(int length) => _faker.Random.String2(length);

    /// <summary>Account information.</summary>
    public AccountInformation Account() => new(
        _faker.Name.FirstName(),
        _faker.Name.LastName(),
        _faker.Company.CompanyName(),
        _faker.Phone.PhoneNumber("+1 202 555 01##"));

    /// <summary>Billing information in the United States.</summary>
    public BillingInformation Billing() => Billing(Account());

    /// <summary>A state or province of a country; empty where an address needs none.</summary>
    /// <param name="country">The country's canonical name.</param>
    public static string StateOrProvince(string country) => country switch
    {
        "the United States" => "Florida",
        "Canada" => "Ontario",
        _ => "",
    };

    /// <summary>A card that the sandbox gateway approves, other than the one a customer has at first.</summary>
    public CreditCard NewCard() => Card("Mastercard", "5555555555554444");

    /// <summary>A card of this type and number, valid for some years, with a security code of the right length.</summary>
    public CreditCard Card(string type, string number) => new(
        type,
        Secret(SecretKind.CardNumber, number),
        today.AddYears(_faker.Random.Number(2, 8)).AddMonths(_faker.Random.Number(0, 11)),
        // A code that begins with a zero can be found afterwards: hardly anything else is written like that.
        Secret(SecretKind.SecurityCode, type == "American Express" ? "0946" : "094"));

    /// <summary>Adds a password to the run's secrets.</summary>
    /// <returns>The password.</returns>
    public string Secret(string password) => Secret(SecretKind.Password, password);

    private string Secret(SecretKind kind, string value)
    {
        secrets.Add(kind, value);
        return value;
    }

    private BillingInformation Billing(AccountInformation account) => new(
        $"{account.FirstName} {account.LastName}",
        account.Company,
        _faker.Address.StreetAddress(),
        $"Suite {_faker.Random.Number(100, 999)}",
        _faker.PickRandom("Orlando", "New York", "Dallas", "San Francisco", "Ashburn"),
        "United States",
        _faker.PickRandom("Florida", "New York", "Texas", "California", "Virginia"),
        _faker.Random.ReplaceNumbers("#####"),
        _faker.Random.ReplaceNumbers("##-#######"),
        $"invoices.{scenario.Value:x8}@{domain}");

    private static string Ascii(string name) => string.Concat(name.Where(char.IsAsciiLetter));
}
