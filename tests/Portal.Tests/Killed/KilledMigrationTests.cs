using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Killed;

[Parallelizable(ParallelScope.All)]
internal sealed class KilledMigrationTests
{
    [Test, CancelAfter(120_000)]
    public async Task TheNextStartGoesOnWhereAMigrationWasKilled(CancellationToken cancellationToken)
    {
        await using var database = await TestDatabase.CreateAsync();
        var (reached, _) = await Child.KillAsync(ChildProgram.Migrate, database, 1);
        reached.Should().Contain("CREATE TABLE \"Customers\"", "the lock is taken, and the tables are being made");
        await using var context = database.Open();

        await context.Database.MigrateInTurnAsync(cancellationToken);

        (await context.Database.GetPendingMigrationsAsync(cancellationToken)).Should().BeEmpty();
        (await context.Set<Plan>().CountAsync(cancellationToken)).Should().Be(3);
    }
}
