using System.Data;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.PostgreSql.Tests;

// PostgreSQL lets saves run side by side, which SQLite never does, and ends one of them when they can't both succeed.
[Parallelizable(ParallelScope.All)]
internal sealed class SavesAtTheSameTimeTests
{
    [Test]
    public async Task OfTwoThatWaitForEachOtherOneIsSavedAndOneIsStale()
    {
        await using var own = await TestDatabase.CreateMigratedAsync();
        var (ada, grace) = await AddTwoAsync(own);
        await using var first = own.Open();
        await using var second = own.Open();
        await using var firstTransaction = await first.Database.BeginTransactionAsync();
        await using var secondTransaction = await second.Database.BeginTransactionAsync();
        await RenameAsync(first, ada, "First");
        await RenameAsync(second, grace, "Second");

        var saved = await Task.WhenAll(EndAsync(first, grace, "First"), EndAsync(second, ada, "Second"));

        saved.Should().BeEquivalentTo([true, false]);
    }

    [Test]
    public async Task OfTwoThatNeverSawEachOtherOneIsSavedAndOneIsStale()
    {
        await using var own = await TestDatabase.CreateMigratedAsync();
        var (ada, _) = await AddTwoAsync(own);
        await using var first = own.Open();
        await using var second = own.Open();
        await using var transaction = await second.Database.BeginTransactionAsync(IsolationLevel.Serializable);
        (await second.Users.CountAsync()).Should().Be(2, "from here on the transaction sees nothing that others do");
        (await RenameAsync(first, ada, "First")).Should().BeTrue();

        (await RenameAsync(second, ada, "Second")).Should().BeFalse();

        await transaction.RollbackAsync();
        (await second.Users.Select(customer => customer.FirstName).ToListAsync()).Should().BeEquivalentTo("First", "Grace");
    }

    private static async Task<(Guid Ada, Guid Grace)> AddTwoAsync(TestDatabase own)
    {
        await using var database = own.Open();
        Customer[] customers =
        [
            new() { Id = Guid.CreateVersion7(), FirstName = "Ada", Email = "ada@example.org", NormalizedUserName = "ADA" },
            new() { Id = Guid.CreateVersion7(), FirstName = "Grace", Email = "grace@example.org", NormalizedUserName = "GRACE" },
        ];
        database.Users.AddRange(customers);
        await database.SaveChangesAsync();
        return (customers[0].Id, customers[1].Id);
    }

    // The other transaction waits for the end of this one.
    private static async Task<bool> EndAsync(PortalDbContext database, Guid id, string name)
    {
        var isSaved = await RenameAsync(database, id, name);
        await (isSaved ? database.Database.CommitTransactionAsync() : database.Database.RollbackTransactionAsync());
        return isSaved;
    }

    private static async Task<bool> RenameAsync(PortalDbContext database, Guid id, string name)
    {
        (await database.Users.SingleAsync(customer => customer.Id == id)).FirstName = name;
        return await database.SaveUnlessStaleAsync(CancellationToken.None);
    }
}
