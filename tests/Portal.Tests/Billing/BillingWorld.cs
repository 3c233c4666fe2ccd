using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Tests.Support;
using PortalAcceptance.Portal.TestSupport;
using PortalAcceptance.SandboxGateway;

namespace PortalAcceptance.Portal.Tests.Billing;

internal sealed class BillingWorld : IAsyncDisposable
{
    public const string Approving = "4111111111111111";
    public const string AlsoApproving = "4012888888881881";
    public const string DeclinedLater = "4000000000000341";
    public const string LosesItsAnswer = "4000000000008104";
    public const string AnswersTwice = "4000000000008203";

    private BillingWorld(TestDatabase database, string now)
    {
        Database = database;
        Clock = new ManualClock(now);
        Portal = Start();
    }

    public TestDatabase Database { get; }

    public ManualClock Clock { get; }

    public Outbox Outbox { get; } = new();

    public BillingInstance Portal { get; private set; }

    public static async Task<BillingWorld> CreateAsync(string now = "2026-12-01T09:00:00Z") =>
        new(await TestDatabase.CreateMigratedAsync(), now);

    public BillingInstance Start(Action<IServiceCollection>? configure = null) => new(Database, Clock, Outbox, configure);

    public async Task RestartAsync()
    {
        await Portal.DisposeAsync();
        Portal = Start();
    }

    public async Task<Customer> AddCustomerAsync(
        string signedUpAt = "2025-01-01T00:00:00Z", string timeZone = "Etc/UTC", string plan = Plan.DefaultCode, string language = "en", BillingInformation? billing = null)
    {
        var id = Guid.CreateVersion7();
        var customer = new Customer
        {
            Id = id,
            Email = $"{id:N}@example.org",
            NormalizedEmail = $"{id:N}@example.org".ToUpperInvariant(),
            FirstName = "Ada",
            LastName = "Lovelace",
            Language = language,
            TimeZoneId = timeZone,
            PlanCode = plan,
            SignedUpAt = DateTimeOffset.Parse(signedUpAt, CultureInfo.InvariantCulture),
            Billing = billing,
        };
        await Portal.ReadAsync(database =>
        {
            database.Users.Add(customer);
            return database.SaveChangesAsync();
        });
        return customer;
    }

    public async Task<Customer> AddCustomerWithCardAsync(
        string number = Approving, string signedUpAt = "2025-01-01T00:00:00Z", string timeZone = "Etc/UTC", string language = "en", BillingInformation? billing = null)
    {
        var customer = await AddCustomerAsync(signedUpAt, timeZone, language: language, billing: billing);
        await PutOnFileAsync(customer, number);
        return customer;
    }

    public Task PutOnFileAsync(Customer customer, string number) => Portal.ReadAsync(async database =>
    {
        var card = Card(number);
        var answer = await Portal.Gateway.VerifyAsync(card, CancellationToken.None);
        var onFile = await database.Set<CardOnFile>().SingleOrDefaultAsync(row => row.CustomerId == customer.Id) ?? database.Add(new CardOnFile(customer.Id)).Entity;
        onFile.Replace(answer.Card!, card);
        return await database.SaveChangesAsync();
    });

    public static CreditCard Card(string number = Approving, int version = 0) => new()
    {
        Type = CardBrand.IssuerOf(number)?.Name,
        Number = number,
        ExpirationMonth = 12,
        ExpirationYear = 2028,
        SecurityCode = "737",
        Version = version,
    };

    public Task<CardOnFile?> CardOfAsync(Customer customer) => Portal.RecordsAsync(records => records.FindCardAsync(customer.Id, CancellationToken.None));

    public Task<IReadOnlyList<Invoice>> InvoicesOfAsync(Customer customer) =>
        Portal.RecordsAsync(records => records.ListInvoicesAsync(customer.Id, CancellationToken.None));

    public async Task<Invoice> InvoiceOfAsync(Customer customer) => (await InvoicesOfAsync(customer)).Single();

    public Task<IReadOnlyList<ChargeRecord>> ChargesAsync() => Portal.Sandbox.ReadChargesAsync();

    public async Task<IReadOnlyList<ClosedMonth>> CloseAsync(string month, Customer? customer = null) =>
        [.. (await Portal.BillingRun.ExecuteAsync(BillingPeriod.Parse(month), customer?.LoginId)).Select(ClosedMonth.From)];

    public async Task<string> ReadAllAsync() => await Database.ReadAllAsync() + string.Concat(new DirectoryInfo(Database.Folder).GetFiles().Select(file =>
    {
        using var stream = file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }));

    public async ValueTask DisposeAsync()
    {
        await Portal.DisposeAsync();
        await Database.DisposeAsync();
    }
}
