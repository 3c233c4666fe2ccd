using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Data;

[Parallelizable(ParallelScope.All)]
internal sealed class DatabaseTests
{
    private static readonly DbContextOptions<PortalDbContext>[] _databases =
    [
        new DbContextOptionsBuilder<PortalDbContext>().UseSqlite("Data Source=:memory:").Options,
        new DbContextOptionsBuilder<PortalDbContext>().UseNpgsql("Host=nowhere.example").Options,
    ];

    [TestCaseSource(nameof(_databases))]
    public void MigrationsMakeWhatTheModelSays(DbContextOptions options)
    {
        using var database = new PortalDbContext((DbContextOptions<PortalDbContext>)options);

        database.Database.HasPendingModelChanges().Should().BeFalse($"{database.Database.ProviderName} would need another migration");
    }

    [Test]
    public async Task IsMigratedOnceByInstancesThatStartAtTheSameTime()
    {
        await using var own = await TestDatabase.CreateAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await using var database = own.Open();
            await database.Database.MigrateInTurnAsync(CancellationToken.None);
        })));

        await using var migrated = own.Open();
        (await migrated.Database.GetPendingMigrationsAsync()).Should().BeEmpty();
        (await migrated.Set<Plan>().CountAsync()).Should().Be(3, "what migrations fill in is there once");
    }

    [Test]
    public async Task HasOneSealingKeyHoweverManyInstancesStartAtTheSameTime()
    {
        await using var own = await TestDatabase.CreateAsync();

        var portals = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => PortalUnderTest.StartAsync(own))));

        foreach (var portal in portals)
        {
            await portal.DisposeAsync();
        }

        await using var database = own.Open();
        (await database.ProtectionKeys.CountAsync()).Should().Be(1, "what one of them seals, the others open");
    }

    [Test]
    public async Task KeepsPointsInTimeComparable()
    {
        await using var own = await TestDatabase.CreateMigratedAsync();
        await using var database = own.Open();
        var early = new DateTimeOffset(2030, 1, 1, 23, 30, 0, TimeSpan.FromHours(-8));
        var late = early.AddMicroseconds(1);
        database.Users.Add(new Customer { Id = Guid.NewGuid(), Email = "a@example.org", NormalizedUserName = "A", SignedUpAt = late.ToOffset(TimeSpan.FromHours(9)) });
        await database.SaveChangesAsync();
        database.ChangeTracker.Clear();

        (await database.Users.CountAsync(customer => customer.SignedUpAt > early)).Should().Be(1);
        (await database.Users.CountAsync(customer => customer.SignedUpAt < late)).Should().Be(0);
        (await database.Users.SingleAsync()).SignedUpAt.Should().Be(late);
    }

    [Test]
    public async Task KeepsPointsInTimeToTheMicrosecond()
    {
        await using var own = await TestDatabase.CreateMigratedAsync();
        await using var database = own.Open();
        var time = new DateTimeOffset(2030, 1, 1, 23, 30, 0, TimeSpan.Zero).AddMicroseconds(1);
        database.Users.Add(new Customer { Id = Guid.NewGuid(), Email = "a@example.org", NormalizedUserName = "A", SignedUpAt = time.AddTicks(9) });
        await database.SaveChangesAsync();
        database.ChangeTracker.Clear();

        (await database.Users.SingleAsync()).SignedUpAt.Should().Be(time);
        (await database.Users.CountAsync(customer => customer.SignedUpAt == time.AddTicks(9))).Should().Be(1, "a time is found by what it was when it was kept");
    }

    [Test]
    public async Task RefusesASecondCustomerWithTheSameLoginId()
    {
        await using var own = await TestDatabase.CreateMigratedAsync();
        await using var database = own.Open();
        database.Users.Add(new Customer { Id = Guid.NewGuid(), Email = "a@example.org", NormalizedUserName = "A" });
        (await database.SaveUnlessStaleAsync(CancellationToken.None)).Should().BeTrue();

        database.Users.Add(new Customer { Id = Guid.NewGuid(), Email = "A@example.org", NormalizedUserName = "A" });

        (await database.SaveUnlessStaleAsync(CancellationToken.None)).Should().BeFalse();
        (await database.Users.CountAsync()).Should().Be(1);
    }
}
