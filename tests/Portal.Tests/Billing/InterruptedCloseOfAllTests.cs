using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.SandboxGateway;

namespace PortalAcceptance.Portal.Tests.Billing;

[Parallelizable(ParallelScope.All)]
internal sealed class InterruptedCloseOfAllTests
{
    [Test]
    public Task ACloseThatIsKilledAtEachMomentChargesEachCustomerOnceWhenRunAgain() => KillAtEachMomentAsync(async (world, month) =>
    {
        await world.RestartAsync();
        await world.CloseAsync(month);
    });

    [Test]
    public Task ACloseThatIsKilledAtEachMomentChargesEachCustomerOnceWhenOthersGoOn() => KillAtEachMomentAsync(async (world, month) =>
    {
        await using var second = world.Start();
        await using var third = world.Start();
        var period = BillingPeriod.Parse(month);
        await Task.WhenAll(Task.Run(() => second.BillingRun.ExecuteAsync(period)), Task.Run(() => third.BillingRun.ExecuteAsync(period)));
        await world.RestartAsync();
    });

    private static async Task KillAtEachMomentAsync(Func<BillingWorld, string, Task> closeAgain)
    {
        await using var world = await BillingWorld.CreateAsync();
        var customers = await AddCustomersAsync(world);
        var month = BillingPeriod.Parse("2027-01");
        var moments = 0;
        for (var isKilled = true; isKilled; month = month.Next)
        {
            var charged = (await world.ChargesAsync()).Count;
            var mailed = world.Outbox.Messages.Count;
            await SignUpInAsync(world, customers[^1].Customer, month);
            await world.RestartAsync();
            world.Portal.Interruptions.KillAt = ++moments;
            await Interruptions.SurviveAsync(() => world.CloseAsync($"{month}"));
            var interruptions = world.Portal.Interruptions;
            isKilled = interruptions.KilledAt is not null;
            // The killed instance's claim on the notice expires.
            world.Clock.Advance(TimeSpan.FromHours(1));

            await closeAgain(world, $"{month}");

            var when = $"{month} was killed at moment {moments}, {interruptions.KilledAt ?? "never"}";
            var invoices = await InvoicesAsync(world, month);
            ExpectOneChargeEach(customers, invoices, [.. (await world.ChargesAsync()).Skip(charged)], when);
            ExpectOneMailEach(customers, invoices, [.. world.Outbox.Messages.Skip(mailed).Select(message => message.Subject)], interruptions.IsKilledOverMail, when);
        }

        moments.Should().BeGreaterThan(12 * customers.Count(customer => customer.IsCharged), "there are that many moments at least to be killed at");
    }

    private static void ExpectOneChargeEach(
        IReadOnlyList<BilledCustomer> customers, IReadOnlyDictionary<Guid, Invoice> invoices, IReadOnlyList<ChargeRecord> charges, string when)
    {
        invoices.Should().HaveCount(customers.Count, when);
        foreach (var (customer, status, notice, isPartial) in customers)
        {
            var invoice = invoices[customer.Id];
            (invoice.Status, invoice.Notice).Should().Be((status, notice), when);
            (invoice.Amount < 10.00m).Should().Be(isPartial, when);
            charges.Where(charge => charge.IdempotencyKey.StartsWith($"{invoice.Id:N}", StringComparison.Ordinal)).Select(charge => charge.Amount)
                .Should().Equal(status is InvoiceStatus.Paid ? [invoice.Amount] : [], when);
        }

        charges.Should().HaveCount(customers.Count(customer => customer.IsCharged), when);
    }

    private static void ExpectOneMailEach(
        IReadOnlyList<BilledCustomer> customers, IReadOnlyDictionary<Guid, Invoice> invoices, IReadOnlyList<string> subjects, bool isOneRepeated, string when)
    {
        var expected = customers.Where(customer => customer.Notice is not InvoiceNotice.None)
            .Select(customer => (customer.IsCharged ? "Invoice " : "Payment due for invoice ") + invoices[customer.Customer.Id].Number).ToList();
        subjects.Distinct().Should().BeEquivalentTo(expected, when);
        subjects.Should().HaveCount(expected.Count + (isOneRepeated ? 1 : 0), $"only an email that was sent and not noted is sent again, and {when}");
    }

    private static async Task<IReadOnlyList<BilledCustomer>> AddCustomersAsync(BillingWorld world)
    {
        var customers = new List<BilledCustomer>
        {
            new(await AddAsync(BillingWorld.Approving), InvoiceStatus.Paid, InvoiceNotice.Paid),
            new(await AddAsync(BillingWorld.DeclinedLater), InvoiceStatus.PaymentDue, InvoiceNotice.CardDeclined),
            new(await AddAsync("5555555555554444"), InvoiceStatus.PaymentDue, InvoiceNotice.CardDeclined),
            new(await AddAsync(BillingWorld.LosesItsAnswer), InvoiceStatus.Paid, InvoiceNotice.Paid),
            new(await AddAsync("5105105105105100"), InvoiceStatus.PaymentDue, InvoiceNotice.None),
            new(await AddAsync(BillingWorld.AnswersTwice), InvoiceStatus.Paid, InvoiceNotice.Paid),
            new(await world.AddCustomerAsync(), InvoiceStatus.PaymentDue, InvoiceNotice.CardMissing),
            new(await AddAsync(BillingWorld.AlsoApproving), InvoiceStatus.Paid, InvoiceNotice.Paid, IsPartial: true),
        };
        // The portal accepts only valid cards, so the cards start to fail after they are saved.
        await TurnAsync(world, customers[2].Customer, CardBehavior.InsufficientFunds);
        await TurnAsync(world, customers[4].Customer, CardBehavior.TimeOut);
        return customers;

        Task<Customer> AddAsync(string number) => world.AddCustomerWithCardAsync(number);
    }

    private static async Task TurnAsync(BillingWorld world, Customer customer, CardBehavior behavior)
    {
        var card = await world.CardOfAsync(customer);
        await using var books = new SqliteConnection($"Data Source={Path.Combine(world.Database.Folder, "sandbox-gateway.db")};Pooling=False");
        await books.OpenAsync();
        await using var command = books.CreateCommand();
        command.CommandText = "UPDATE card SET behavior = $behavior WHERE token = $token";
        command.Parameters.AddWithValue("$behavior", behavior.ToString());
        command.Parameters.AddWithValue("$token", card!.Token);
        (await command.ExecuteNonQueryAsync()).Should().Be(1);
    }

    private static Task SignUpInAsync(BillingWorld world, Customer customer, BillingPeriod month)
    {
        var middle = new DateTimeOffset(month.FirstDay.AddDays(14), TimeOnly.MinValue, TimeSpan.Zero);
        return world.Portal.ReadAsync(database => database.Users.Where(row => row.Id == customer.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.SignedUpAt, middle)));
    }

    private static Task<Dictionary<Guid, Invoice>> InvoicesAsync(BillingWorld world, BillingPeriod month) =>
        world.Portal.ReadAsync(database => database.Set<Invoice>().AsNoTracking().Where(invoice => invoice.Period == month)
            .ToDictionaryAsync(invoice => invoice.CustomerId));

    private sealed record BilledCustomer(Customer Customer, InvoiceStatus Status, InvoiceNotice Notice, bool IsPartial = false)
    {
        public bool IsCharged => Status is InvoiceStatus.Paid;
    }
}
