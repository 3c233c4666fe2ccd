using System.Net.Http.Json;
using System.Security.Cryptography;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Suite.Script;

internal sealed class Customer
{
    private const string Domain = "script.example";

    public string LoginId { get; } = $"{Guid.NewGuid():n}@{Domain}";

    public string Password
    {
        get;
        set => (FormerPassword, field) = (field, value);
    }
    = NewPassword();

    public string? FormerPassword { get; private set; }

    public AccountInformation Account { get; } = new("Ada", "Lovelace", "Analytical Engines", "+1 202 555 0143");

    public BillingInformation Billing { get; set; } = NewBilling("Florida");

    public CreditCard Card { get; } = new("Visa", "4242424242424242", DateOnly.FromDateTime(DateTime.UtcNow).AddYears(3), "094");

    public Credentials Credentials => new(LoginId, Password);

    public static string Text(int length) => RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz", length);

    public static string NewPassword() => $"{Text(6)}-{Text(6)}-{RandomNumberGenerator.GetInt32(1000, 10000)}-{Text(4)}";

    public static BillingInformation NewBilling(string state) => new(
        $"Ada {Text(8)}",
        $"{Text(8)} Engines",
        $"{RandomNumberGenerator.GetInt32(1, 1000)} Main Street",
        $"Suite {RandomNumberGenerator.GetInt32(100, 1000)}",
        $"Port {Text(6)}",
        "United States",
        state,
        $"{RandomNumberGenerator.GetInt32(10000, 100000)}",
        $"12-{RandomNumberGenerator.GetInt32(1000000, 10000000)}",
        $"{Text(10)}@{Domain}");

    public async Task RegisterAsync(HttpClient testSupport)
    {
        using var response = await testSupport.PostAsJsonAsync("test-support/customers", new
        {
            email = LoginId,
            password = Password,
            firstName = Account.FirstName,
            lastName = Account.LastName,
            company = Account.Company,
            phone = Account.Phone,
            language = "en",
            signedUpAt = DateTimeOffset.UtcNow.AddMonths(-6),
            billing = Billing with { Country = "US" },
            card = new
            {
                type = Card.Type,
                number = Card.Number,
                expirationMonth = Card.Expires.Month,
                expirationYear = Card.Expires.Year,
                securityCode = Card.SecurityCode,
            },
        });
        response.EnsureSuccessStatusCode();
    }
}
