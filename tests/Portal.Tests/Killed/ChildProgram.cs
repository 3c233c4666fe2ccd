using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Tests.Billing;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Killed;

internal static class ChildProgram
{
    public const string Verb = "work-until-killed";

    public const string Close = "close";
    public const string Migrate = "migrate";

    public const string Reached = "reached: ";

    public const string Mailed = "mailed: ";

    public static readonly BillingPeriod Month = BillingPeriod.Parse("2026-11");

    public static async Task<int> RunAsync(IReadOnlyList<string> orders)
    {
        var database = TestDatabase.OfParent(orders[1]);
        var interruptions = new Interruptions { KillAt = int.Parse(orders[2], CultureInfo.InvariantCulture), Kill = WaitForTheEnd };
        await (orders[0] == Close ? CloseAsync(database, interruptions) : MigrateAsync(database, interruptions));
        return 0;
    }

    private static async Task CloseAsync(TestDatabase database, Interruptions interruptions)
    {
        await using var portal = new BillingInstance(database, new ManualClock("2026-12-01T09:00:00Z"), new AnnouncedMails(), interruptions: interruptions);
        await portal.BillingRun.ExecuteAsync(Month);
    }

    private static async Task MigrateAsync(TestDatabase database, Interruptions interruptions)
    {
        var builder = new DbContextOptionsBuilder<PortalDbContext>();
        database.Connect(builder);
        await using var context = new PortalDbContext(builder.AddInterceptors(new InterruptedCommands(interruptions)).Options);
        await context.Database.MigrateInTurnAsync(CancellationToken.None);
    }

    private static void WaitForTheEnd(string moment)
    {
        Console.WriteLine(Reached + moment);
        // The parent kills this process. If the parent ends first, the input ends.
        Console.In.Read();
        Environment.Exit(1);
    }
}
