using Microsoft.EntityFrameworkCore;
using Npgsql;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.PostgreSql.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class ConnectionTests
{
    [Test]
    [CancelAfter(60_000)]
    public async Task APortalThatHasStoppedHoldsNone(CancellationToken cancellationToken)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using (var portal = await PortalUnderTest.StartAsync(database))
        {
            using var browser = await portal.LogInAsync(await portal.SeedAsync());
            (await CountAsync(database)).Should().BePositive("a pool keeps them between requests");
        }

        // The server ends its side of a connection a moment after the portal has closed it.
        while (await CountAsync(database) > 0 && !cancellationToken.IsCancellationRequested)
        {
            await Task.Yield();
        }

        (await CountAsync(database)).Should().Be(0);
    }

    [Test]
    public async Task InstancesThatStartAtTheSameTimeMakeTheDatabaseTheyAreToldToUse()
    {
        await TestServer.RequireAsync();
        var name = $"portal_test_{Guid.CreateVersion7():N}";
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            await using var database = new PortalDbContext(
                new DbContextOptionsBuilder<PortalDbContext>().UseNpgsql(TestServer.ConnectionTo(name).ConnectionString).Options);
            await database.Database.MigrateInTurnAsync(CancellationToken.None);
        })));

        await TestServer.DropDatabaseAsync(name);
    }

    private static async Task<long> CountAsync(TestDatabase database)
    {
        await using var context = database.Open();
        await using var connection = new NpgsqlConnection(TestServer.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = $1", connection) { Parameters = { new() { Value = context.Database.GetDbConnection().Database } } };
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
