using System.Text.RegularExpressions;
using Bogus;
using PortalAcceptance.Acceptance.Accounts;
using PortalAcceptance.PageObjects.Values;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Customers;

// A scenario always gets the same values, so that a failure can be replayed. Only the mail domain differs, so that runs,
// attempts and equal outline rows don't share customers. Every password and card is added to the run's secrets, and every
// password to what the scenario's account may have afterwards.
internal sealed partial class CustomerFaker(ScenarioSeed scenario, string domain, DateOnly today, KnownSecrets secrets, ScenarioAccount? account = null)
{
    private const string NewCardNumber = "5555555555554444";

    // West, east and in the middle, with whole and half hours.
    private static readonly string?[] _timeZones = [null, "America/Los_Angeles", "America/Toronto", "America/St_Johns", "Europe/Paris", "Asia/Tokyo", "Asia/Kolkata", "Pacific/Auckland"];

    // With postal codes; scenarios say where a customer lives if it matters.
    private static readonly string[] _countries = ["United States", "Canada", "France", "Germany", "United Kingdom", "Japan"];

    private static readonly (string Type, string Number)[] _approvedCards =
    [
        ("Visa", "4242424242424242"),
        ("Mastercard", "5105105105105100"),
        ("Mastercard", "2221000000000009"),
        ("American Express", "371449635398431"),
        ("Discover", "6011000990139424"),
        ("Diners Club", "36227206271667"),
        ("JCB", "3566002020360505"),
        ("UnionPay", "6200000000000005"),
    ];

    private readonly Faker _faker = new() { Random = new Randomizer(scenario.Value) };

    public Customer Customer()
    {
        var account = Account();
        var (type, number) = _faker.PickRandom(_approvedCards);
        return new Customer
        {
            LoginId = $"{Ascii(account.FirstName)}.{Ascii(account.LastName)}.{scenario.Value:x8}@{domain}".ToLowerInvariant(),
            Password = Password(),
            // Of all that is optional, each customer has something else.
            Account = account with { Company = Perhaps(account.Company), Phone = Perhaps(account.Phone) },
            Billing = WithoutSomeOptions(Billing(account, _faker.PickRandom(_countries))),
            TimeZone = _faker.PickRandom(_timeZones),
            Plan = _faker.PickRandom(Plan.All.AsEnumerable()),
            Card = Card(type, number),
        };
    }

    public string EmailAddress() => $"{_faker.Random.String2(8)}.{scenario.Value:x8}@{domain}";

    // The example, made unique.
    public string EmailAddress(string example) => example.Replace("@", $".{scenario.Value:x8}@", StringComparison.Ordinal) + $".{domain}";

    public string Password() => Secret(account?.DerivePassword() ?? $"{_faker.Random.String2(6)}-{_faker.Random.String2(6)}-{_faker.Random.Number(1000, 9999)}-{_faker.Random.String2(4)}");

    public string Password(int length) => Secret(Text(length));

    public string Text(int length) => _faker.Random.String2(length);

    public string Text(int length, string script) => _faker.Random.String2(length, script switch
    {
        "accented" => "àâçéèêëîïôùûüÿœæ",
        "Greek" => "αβγδεζηθικλμνξοπρστυφχψω",
        "Japanese" => "山川田中村上木本林森",
        "Arabic" => "ابتثجحخدذرزسشصضطظعغ",
        _ => throw new ArgumentOutOfRangeException(nameof(script), script, "Write \"accented\", \"Greek\", \"Japanese\" or \"Arabic\"."),
    });

    // Of this many characters, of which at most 64 may come before the @, and 63 between two dots.
    public string EmailAddressOf(int length)
    {
        var address = $"{_faker.Random.String2(50)}@{_faker.Random.String2(10)}.{domain}";
        return address.Replace("@", $"@{_faker.Random.String2(length - address.Length - 1)}.", StringComparison.Ordinal);
    }

    public AccountInformation Account() => new(
        _faker.Name.FirstName(),
        _faker.Name.LastName(),
        _faker.Company.CompanyName(),
        _faker.Phone.PhoneNumber("+1 202 555 01##"));

    public BillingInformation Billing() => Billing("United States");

    public BillingInformation Billing(string country) => Billing(Account(), country);

    public static string StateOrProvince(string country) => country switch
    {
        "the United States" => "Florida",
        "Canada" => "Ontario",
        _ => "",
    };

    // The sandbox gateway approves it, and no customer has it at first.
    public CreditCard NewCard() => Card("Mastercard", NewCardNumber);

    public CreditCard Card(string type, string number) => new(
        type,
        Secret(SecretKind.CardNumber, number),
        today.AddYears(_faker.Random.Number(2, 8)).AddMonths(_faker.Random.Number(0, 11)),
        // A code that begins with a zero can be found afterwards: hardly anything else is written like that.
        Secret(SecretKind.SecurityCode, type == "American Express" ? "0946" : "094"));

    public string Secret(string password)
    {
        account?.NotePassword(password);
        return Secret(SecretKind.Password, password);
    }

    private string Secret(SecretKind kind, string value)
    {
        secrets.Add(kind, value);
        return value;
    }

    private BillingInformation Billing(AccountInformation account, string country)
    {
        var (city, stateOrProvince, postalCode, taxId) = country switch
        {
            "United States" => (
                _faker.PickRandom("Orlando", "New York", "Dallas", "San Francisco", "Ashburn"),
                _faker.PickRandom("Florida", "New York", "Texas", "California", "Virginia"),
                "#####", "##-#######"),
            "Canada" => (
                _faker.PickRandom("Toronto", "Montréal", "St. John’s"),
                _faker.PickRandom("Ontario", "Québec", "NL"),
                "K#A #B#", "#########RT0001"),
            "France" => (_faker.PickRandom("Paris", "Nîmes"), "", "#####", "FR## #########"),
            "Germany" => (_faker.PickRandom("Berlin", "Köln"), "", "#####", "DE#########"),
            "United Kingdom" => (_faker.PickRandom("London", "Leeds"), "", "SW#A #AA", "GB### #### ##"),
            "Japan" => (_faker.PickRandom("東京", "大阪"), "", "###-####", "T#############"),
            "United Arab Emirates" => ("دبي", "", "", "###############"),
            _ => throw new ArgumentOutOfRangeException(nameof(country), country, "Add what an address looks like there."),
        };
        return new BillingInformation(
            $"{account.FirstName} {account.LastName}",
            account.Company,
            NotLikeACode(() => _faker.Address.StreetAddress()),
            $"Suite {_faker.Random.Number(100, 999)}",
            city,
            country,
            stateOrProvince,
            _faker.Random.ReplaceNumbers(postalCode),
            NotLikeACode(() => _faker.Random.ReplaceNumbers(taxId)),
            $"invoices.{_faker.Random.String2(6)}.{scenario.Value:x8}@{domain}");
    }

    private BillingInformation WithoutSomeOptions(BillingInformation billing) => billing with
    {
        Company = Perhaps(billing.Company),
        AddressLine2 = Perhaps(billing.AddressLine2),
        TaxId = Perhaps(billing.TaxId),
        InvoiceEmail = Perhaps(billing.InvoiceEmail),
    };

    private string Perhaps(string optional) => _faker.Random.Bool() ? optional : "";

    // Taken for a security code, it would fail the run.
    private static string NotLikeACode(Func<string> make)
    {
        var text = make();
        return LikeACode().IsMatch(text) ? NotLikeACode(make) : text;
    }

    [GeneratedRegex(@"\b0\d{2,3}\b")]
    private static partial Regex LikeACode();

    private static string Ascii(string name) => string.Concat(name.Where(char.IsAsciiLetter));
}
