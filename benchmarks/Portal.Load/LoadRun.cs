using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Benchmarks;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.TestSupport;

namespace PortalAcceptance.Portal.Load;

internal sealed class LoadRun(LoadOptions options, IProgress<string> progress)
{
    private const string Password = "a fine day for sailing";

    private readonly Report _report = new();

    public async Task<Report> RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("portal-load-");
        try
        {
            await SeedAsync(folder.FullName, cancellationToken);
            IReadOnlyList<SaveBilling> savers = [];
            // The rate limits must not affect the measurement.
            string[] settings = ["--Portal:RateLimits:Factor=1000000"];
            await using (var portal = await PortalProcess.StartAsync(typeof(PortalApplication).Assembly.Location, folder.FullName, settings, cancellationToken))
            {
                var measurement = new Measurement(portal, progress);
                if (options.Has("reads") || options.Has("saves"))
                {
                    var visitors = await LogInAllAsync(portal, cancellationToken);
                    await ReadAsync(measurement, visitors, cancellationToken);
                    savers = await SaveAsync(portal, measurement, visitors, cancellationToken);
                }

                await LogInAsync(portal, measurement, folder.FullName, cancellationToken);
            }

            if (savers.Count > 0)
            {
                await using var database = Open(folder.FullName);
                var saves = await new SavesCheck(database).CheckAsync(savers, cancellationToken);
                _report.Add($"{saves} saves were confirmed, the warm-up included. After the portal was killed, each is stored once and is once in the activity, and nothing else is.");
            }

            return _report;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private IEnumerable<string> LoginIds => Enumerable.Range(1, options.Customers).Select(LoginId);

    private static string LoginId(int number) => $"customer-{number}@example.org";

    // Only seeding uses test support: the measured portal runs without it.
    private async Task SeedAsync(string folder, CancellationToken cancellationToken)
    {
        const string Key = "a-key-for-seeding-only";
        progress.Report($"making {options.Customers} customers");
        await using var portal = await PortalProcess.StartAsync(
            typeof(PortalWithTestSupport).Assembly.Location, folder, ["--Portal:TestSupport:Enabled=true", $"--Portal:TestSupport:Key={Key}"], cancellationToken);
        using var client = new HttpClient { BaseAddress = portal.Address, DefaultRequestHeaders = { { "X-Test-Support-Key", Key } } };
        using var answer = await client.PostAsJsonAsync(
            "/test-support/customers/bulk",
            new
            {
                count = options.Customers,
                model = new
                {
                    email = "customer-{n}@example.org",
                    firstName = "Ada",
                    lastName = "Lovelace",
                    company = "Analytical Engines",
                    password = Password,
                    timeZone = "Europe/London",
                    billing = new { billingName = "Ada Lovelace", address = "12 St James’s Square", city = "London", country = "GB", postalCode = "SW1Y 4JH" },
                    card = new { type = "Visa", number = "4242424242424242", expirationMonth = "12", expirationYear = $"{DateTime.UtcNow.Year + 3}", securityCode = "123" },
                },
            },
            cancellationToken);
        if (!answer.IsSuccessStatusCode)
        {
            throw new WrongAnswerException($"The customers could not be made: {await answer.Content.ReadAsStringAsync(cancellationToken)}");
        }
    }

    private async Task<IReadOnlyList<(Visitor Visitor, string LoginId)>> LogInAllAsync(PortalProcess portal, CancellationToken cancellationToken)
    {
        var connections = await OpenAsync(portal, options.Connections, cancellationToken);
        var visitors = LoginIds.Select((loginId, i) => (Visitor: new Visitor(connections[i % connections.Count], portal.Address.Authority), LoginId: loginId)).ToArray();
        var done = 0;
        await Task.WhenAll(visitors.GroupBy(visitor => visitor.Visitor.Connection).Select(async turns =>
        {
            foreach (var (visitor, loginId) in turns)
            {
                await visitor.LogInAsync(loginId, Password, cancellationToken);
                // The page sets the antiforgery cookie, which the measured reads then send.
                await visitor.GetAsync(ReadSettings.Page, cancellationToken);
                progress.Report($"logging in: {Interlocked.Increment(ref done)} of {visitors.Length}");
            }
        }));
        return visitors;
    }

    private async Task ReadAsync(
        Measurement measurement, IReadOnlyList<(Visitor Visitor, string LoginId)> visitors, CancellationToken cancellationToken)
    {
        if (options.Has("reads"))
        {
            IWorker[] readers = [.. visitors.GroupBy(visitor => visitor.Visitor.Connection).Select(turns => new ReadSettings(turns.Key, turns))];
            _report.Add(await measurement.RunAsync("settings page reads", readers, options.WarmUp, options.Duration, cancellationToken));
        }
    }

    // Half of the savers share a customer with one other saver, so that their saves conflict.
    private async Task<IReadOnlyList<SaveBilling>> SaveAsync(
        PortalProcess portal, Measurement measurement, IReadOnlyList<(Visitor Visitor, string LoginId)> visitors, CancellationToken cancellationToken)
    {
        if (!options.Has("saves"))
        {
            return [];
        }

        var savers = visitors.DistinctBy(visitor => visitor.Visitor.Connection)
            .Select(visitor => new SaveBilling(visitor.Visitor, visitor.LoginId, "first browser")).ToList();
        var shared = Math.Max(1, savers.Count / 3);
        foreach (var (saver, connection) in savers.Take(shared).Zip(await OpenAsync(portal, shared, cancellationToken)).ToArray())
        {
            var visitor = new Visitor(connection, portal.Address.Authority);
            await visitor.LogInAsync(saver.LoginId, Password, cancellationToken);
            savers.Add(new SaveBilling(visitor, saver.LoginId, "second browser"));
        }

        var measured = await measurement.RunAsync("saves (form, redirect, confirmation)", savers, options.WarmUp, options.Duration, cancellationToken);
        _report.Add(measured);
        _report.Add($"{savers.Count} browsers saved; {2 * shared} of them two by two for the same customer: {measured.Refused} stale saves were refused and retried.");
        return savers;
    }

    private async Task LogInAsync(PortalProcess portal, Measurement measurement, string folder, CancellationToken cancellationToken)
    {
        if (!options.Has("logins"))
        {
            return;
        }

        var duration = options.Duration / 3;
        progress.Report($"bare hashes, {duration.TotalSeconds:0} s");
        await using var database = Open(folder);
        var hash = await database.Users.Select(customer => customer.PasswordHash!).FirstAsync(cancellationToken);
        var bare = await new BareHashes(hash, Password).MeasureAsync(duration, cancellationToken);
        var connections = await OpenAsync(portal, Math.Min(2 * Environment.ProcessorCount, options.Customers), cancellationToken);
        IWorker[] workers =
        [
            .. LoginIds.Index().GroupBy(customer => customer.Index % connections.Count, customer => customer.Item)
                .Select(customers => new LogInAgain(connections[customers.Key], portal.Address.Authority, [.. customers], Password)),
        ];
        var measured = await measurement.RunAsync("logins", workers, options.WarmUp, duration, cancellationToken);
        _report.Add(measured);
        _report.Add($"Password hashes alone, on all {Environment.ProcessorCount} processors: {bare:0.0} a second. Logins reach {measured.Rate / bare:0.00} of that.");
    }

    private static async Task<IReadOnlyList<HttpConnection>> OpenAsync(PortalProcess portal, int count, CancellationToken cancellationToken) =>
        await Task.WhenAll(Enumerable.Range(0, count).Select(_ => HttpConnection.OpenAsync(portal.Address, cancellationToken)));

    private static PortalDbContext Open(string folder) => new(
        new DbContextOptionsBuilder<PortalDbContext>().UseSqlite($"Data Source={Path.Combine(folder, "portal.db")};Pooling=False").Options);
}
