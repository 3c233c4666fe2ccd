using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.TestSupport.Seeding;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Tests;

// A portal that gives the suite two accounts and no test support, and the state of these accounts as the portal stores it.
internal sealed class LentAccounts : IAsyncDisposable
{
    public const string Ada = "ada@example.com";

    private static readonly Lent[] _accounts =
    [
        new(Ada, "Quiet-Lanterns-77", "fr", "PANEL_PASSWORD_1", "Visa", "4242424242424242", "PANEL_CARD_1"),
        new("grace@example.com", "Amber-Kettles-31", "en", "PANEL_PASSWORD_2", "Mastercard", "5105105105105100", "PANEL_CARD_2"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private BrokenPortal? _portal;

    public static IReadOnlyDictionary<string, string> Variables { get; } = _accounts
        .SelectMany(account => new[] { (account.PasswordVariable, account.Password), (account.CardVariable, account.CardNumber), ($"{account.CardVariable}_CODE", "094") })
        .ToDictionary();

    public static IEnumerable<string> Passwords => _accounts.Select(account => account.Password);

    // What the portal does with a request. By default, what it always does.
    public Func<HttpContext, RequestDelegate, Task> Behavior { get; set; } = (context, next) => next(context);

    private BrokenPortal Portal => _portal ?? throw new InvalidOperationException("The portal has not started.");

    public string Results(string run = "") => Path.Combine(_folder, $"results{run}");

    public static async Task<LentAccounts> StartAsync()
    {
        var lent = new LentAccounts();
        lent._portal = await BrokenPortal.StartAsync(Directory.CreateDirectory(Path.Combine(lent._folder, "portal")).FullName, (context, next) => lent.Behavior(context, next));
        await using var scope = lent._portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SeedCustomers>().ExecuteAsync([.. _accounts.Select(Seed)], CancellationToken.None);
        return lent;
    }

    public Task<(int ExitCode, string Output)> RunAsync(
        string grep, int accounts = 2, bool cards = true, string run = "", IReadOnlyDictionary<string, string>? variables = null, CancellationToken kill = default, string signal = "KILL") =>
        Portal.RunScenariosAsync(
            new
            {
                outputDir = Results(run),
                grep,
                workers = 1,
                expect = new { timeout = 15000 },
                portal = new { stateDir = Path.Combine(_folder, "state") },
                use = new { baseURL = Portal.BaseUrl, accounts = _accounts.Take(accounts).Select(account => Setting(account, cards)) },
            },
            WithoutDiagnostics(variables ?? Variables),
            kill,
            signal);

    public async Task<IReadOnlyList<string>> StoredAsync()
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var customers = scope.ServiceProvider.GetRequiredService<CustomerManager>();
        var stored = new List<string>();
        foreach (var account in _accounts)
        {
            var customer = await database.Users.AsNoTracking().Include(customer => customer.Billing).SingleAsync(customer => customer.Email == account.LoginId);
            var card = await database.Set<CardOnFile>().AsNoTracking().SingleAsync(card => card.CustomerId == customer.Id);
            var billing = customer.Billing!;
            string?[] values =
            [
                customer.Email, customer.FirstName, customer.LastName, customer.Company, customer.PhoneNumber, customer.Language, customer.TimeZoneId, customer.PendingEmail,
                billing.BillingName, billing.Company, billing.Address, billing.AddressLine2, billing.City, billing.CountryCode, billing.StateOrProvince, billing.PostalCode,
                billing.TaxId, billing.InvoiceEmail,
                card.Brand, card.LastFour, card.Expires,
                await customers.CheckPasswordAsync(customer, account.Password) ? "its own password" : "another password",
                await customers.IsLockedOutAsync(customer) ? "locked" : "open",
            ];
            stored.Add(string.Join(" | ", values));
        }

        return stored;
    }

    // In all that runs have written: results, journals, temporary files and what they printed.
    public IReadOnlyCollection<Finding> SecretsIn(params string[] outputs) => SecretsLeft.Find(
        Passwords,
        _accounts.Select(account => account.CardNumber),
        Directory.GetDirectories(_folder).Where(folder => Path.GetFileName(folder) != "portal").Append(Portal.TemporaryFolder),
        outputs);

    public async ValueTask DisposeAsync()
    {
        await Portal.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    // A program that is killed leaves its socket for debuggers behind, which can't be read.
    private static Dictionary<string, string> WithoutDiagnostics(IReadOnlyDictionary<string, string> variables) => new(variables) { ["DOTNET_EnableDiagnostics"] = "0" };

    private static Dictionary<string, object> Setting(Lent account, bool cards)
    {
        var setting = new Dictionary<string, object> { ["loginId"] = account.LoginId, ["passwordVariable"] = account.PasswordVariable };
        if (cards)
        {
            setting["card"] = new
            {
                type = account.CardType,
                numberVariable = account.CardVariable,
                securityCodeVariable = $"{account.CardVariable}_CODE",
                expires = Expires.ToString("MM/yyyy", CultureInfo.InvariantCulture),
            };
        }

        return setting;
    }

    private static DateTimeOffset Expires => TimeProvider.System.GetUtcNow().AddYears(3);

    private static CustomerSeed Seed(Lent account) => new()
    {
        Email = account.LoginId,
        Password = account.Password,
        FirstName = "Renée",
        LastName = account.LoginId.Split('@')[0],
        Company = "",
        Phone = "+1 202 555 0143",
        Language = account.Language,
        TimeZone = "Europe/Paris",
        Billing = new BillingForm
        {
            BillingName = "Renée d’Arc",
            Address = "1 Rue de l’Église",
            City = "Nîmes",
            Country = "FR",
            PostalCode = "30000",
            InvoiceEmail = $"invoices.{account.LoginId}",
        },
        Card = new CreditCard { Type = account.CardType, Number = account.CardNumber, ExpirationMonth = Expires.Month, ExpirationYear = Expires.Year, SecurityCode = "094" },
    };

    private sealed record Lent(string LoginId, string Password, string Language, string PasswordVariable, string CardType, string CardNumber, string CardVariable);
}
