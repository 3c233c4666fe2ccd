using Bogus;
using PortalAcceptance.PageObjects.Values;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Customers;

// A scenario always gets the same values, so that a failure can be replayed. Only the mail domain differs, so that runs,
// attempts and equal outline rows don't share customers. Every password and card is added to the run's secrets.
internal sealed class CustomerFaker(ScenarioSeed scenario, string domain, DateOnly today, KnownSecrets secrets)
{
    private readonly Faker _faker = new() { Random = new Randomizer(scenario.Value) };

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

    public string EmailAddress() => $"{_faker.Random.String2(8)}.{scenario.Value:x8}@{domain}";

    // The example, made unique.
    public string EmailAddress(string example) => example.Replace("@", $".{scenario.Value:x8}@", StringComparison.Ordinal) + $".{domain}";

    public string Password() => Secret($"{_faker.Random.String2(6)}-{_faker.Random.String2(6)}-{_faker.Random.Number(1000, 9999)}-{_faker.Random.String2(4)}");

    public string Password(int length) => Secret(Text(length));

    public string Text(int length) => _faker.Random.String2(length);

    public AccountInformation Account() => new(
        _faker.Name.FirstName(),
        _faker.Name.LastName(),
        _faker.Company.CompanyName(),
        _faker.Phone.PhoneNumber("+1 202 555 01##"));

    public BillingInformation Billing() => Billing(Account());

    public static string StateOrProvince(string country) => country switch
    {
        "the United States" => "Florida",
        "Canada" => "Ontario",
        _ => "",
    };

    // The sandbox gateway approves it, and no customer has it at first.
    public CreditCard NewCard() => Card("Mastercard", "5555555555554444");

    public CreditCard Card(string type, string number) => new(
        type,
        Secret(SecretKind.CardNumber, number),
        today.AddYears(_faker.Random.Number(2, 8)).AddMonths(_faker.Random.Number(0, 11)),
        // A code that begins with a zero can be found afterwards: hardly anything else is written like that.
        Secret(SecretKind.SecurityCode, type == "American Express" ? "0946" : "094"));

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
