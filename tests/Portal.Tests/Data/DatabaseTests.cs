using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Tests.Data;

[Parallelizable(ParallelScope.All)]
public sealed class DatabaseTests
{
    private static readonly DbContextOptions<PortalDbContext>[] s_databases =
    [
        new DbContextOptionsBuilder<PortalDbContext>().UseSqlite("Data Source=:memory:").Options,
        new DbContextOptionsBuilder<PortalDbContext>().UseNpgsql("Host=nowhere.example").Options,
    ];

    [TestCaseSource(nameof(s_databases))]
    public void MigrationsMakeWhatTheModelSays(DbContextOptions<PortalDbContext> options)
    {
        using var database = new PortalDbContext(options);

        database.Database.HasPendingModelChanges().Should().BeFalse($"{database.Database.ProviderName} would need another migration");
    }

    [Test]
    public async Task KeepsPointsInTimeComparable()
    {
        await using var database = new PortalDbContext(s_databases[0]);
        await database.Database.OpenConnectionAsync();
        await database.Database.MigrateAsync();
        var early = new DateTimeOffset(2030, 1, 1, 23, 30, 0, TimeSpan.FromHours(-8));
        var late = early.AddTicks(1);
        database.Users.Add(new Customer { Id = Guid.NewGuid(), Email = "a@example.org", NormalizedUserName = "A", SignedUpAt = late.ToOffset(TimeSpan.FromHours(9)) });
        await database.SaveChangesAsync();
        database.ChangeTracker.Clear();

        (await database.Users.CountAsync(customer => customer.SignedUpAt > early)).Should().Be(1);
        (await database.Users.CountAsync(customer => customer.SignedUpAt < late)).Should().Be(0);
        (await database.Users.SingleAsync()).SignedUpAt.Should().Be(late);
    }

    [Test]
    public async Task RefusesASecondCustomerWithTheSameLoginId()
    {
        await using var database = new PortalDbContext(s_databases[0]);
        await database.Database.OpenConnectionAsync();
        await database.Database.MigrateAsync();
        database.Users.Add(new Customer { Id = Guid.NewGuid(), Email = "a@example.org", NormalizedUserName = "A" });
        (await database.SaveUnlessStaleAsync(CancellationToken.None)).Should().BeTrue();

        database.Users.Add(new Customer { Id = Guid.NewGuid(), Email = "A@example.org", NormalizedUserName = "A" });

        (await database.SaveUnlessStaleAsync(CancellationToken.None)).Should().BeFalse();
        (await database.Users.CountAsync()).Should().Be(1);
    }
}
