using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Cli.Tests;

/// <summary><c>portal close-month</c>, beside a running portal on the same database.</summary>
public class CloseMonthTests
{
    private readonly ProgramRun _run = new();
    private PortalFixture _portal = null!;

    [SetUp]
    public async Task StartAsync() => _portal = await PortalFixture.StartAsync(_run.Folder);

    [TearDown]
    public async Task StopAsync()
    {
        await _portal.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _run.Dispose();
    }

    [Test]
    public async Task EachCustomerIsChargedAndHasARow()
    {
        await _portal.AddCustomerAsync("ada@example.org");
        await _portal.AddCustomerAsync("grace@example.org", signedUpAt: "2025-10-17T12:00:00Z", plan: "medium");

        (await CloseAsync("--period", "2025-10")).Should().Be(0);

        Rows().Should().Equal(
            "Customer | Invoice | Amount | Card | Status",
            "ada@example.org | INV-2025-10-0001 | 10.00 USD | Visa ending in 1111 | charged",
            "grace@example.org | INV-2025-10-0002 | 11.85 USD | Visa ending in 1111 | charged");
        _run.LastLine.Should().Be("2025-10: 2 charged; 21.85 USD");
        _run.Error.Should().BeEmpty();
        (await _portal.ChargesAsync()).Select(charge => charge.Amount).Should().Equal(10.00m, 11.85m);
        _portal.Mails().Should().Equal("ada@example.org: Invoice INV-2025-10-0001", "grace@example.org: Invoice INV-2025-10-0002");
    }

    [Test]
    public async Task ASecondRunSaysThatTheyAreChargedAlready()
    {
        await _portal.AddCustomerAsync("ada@example.org");
        await CloseAsync("--period", "2025-10");

        (await CloseAsync("--period", "2025-10")).Should().Be(0);

        _run.LastLine.Should().Be("2025-10: 1 already charged");
        (await _portal.ChargesAsync()).Should().ContainSingle();
        _portal.Mails().Should().ContainSingle();
    }

    [Test]
    public async Task WhatIsLeftIsSaidByARowAndTheExitCode()
    {
        await _portal.AddCustomerAsync("ada@example.org", PortalFixture.Declining);
        await _portal.AddCustomerAsync("grace@example.org", card: null);
        await _portal.AddCustomerAsync("mary@example.org");

        (await CloseAsync("--period", "2025-10")).Should().Be(1);

        Rows().Should().Equal(
            "Customer | Invoice | Amount | Card | Status",
            "ada@example.org | INV-2025-10-0001 | 10.00 USD | Visa ending in 0341 | declined",
            "grace@example.org | INV-2025-10-0002 | 10.00 USD | – | no card on file",
            "mary@example.org | INV-2025-10-0003 | 10.00 USD | Visa ending in 1111 | charged");
        _run.LastLine.Should().Be("2025-10: 1 charged, 1 declined, 1 no card on file; 10.00 USD");
    }

    [Test]
    public async Task OneCustomerCanBeClosedForAlone()
    {
        await _portal.AddCustomerAsync("ada@example.org");
        await _portal.AddCustomerAsync("grace@example.org");

        (await CloseAsync("--period", "2025-10", "--customer", "Grace@Example.org")).Should().Be(0);

        Rows().Skip(1).Should().ContainSingle().Which.Should().StartWith("grace@example.org");
        (await _portal.ChargesAsync()).Should().ContainSingle();
    }

    [Test]
    public async Task WithoutAMonthItIsTheLastOneThatIsOver()
    {
        await _portal.AddCustomerAsync("ada@example.org");
        var before = LastMonth();

        (await CloseAsync()).Should().Be(0);

        _run.LastLine.Should().BeOneOf($"{before}: 1 charged; 10.00 USD", $"{LastMonth()}: 1 charged; 10.00 USD");
    }

    [Test]
    public async Task NobodyIsChargedForAMonthBeforeTheySignedUp()
    {
        await _portal.AddCustomerAsync("ada@example.org", signedUpAt: "2025-11-02T00:00:00Z");

        (await CloseAsync("--period", "2025-10")).Should().Be(0);

        _run.LastLine.Should().Be("Nobody is charged for the month: nobody had signed up by its end.");
    }

    [Test]
    public async Task ACustomerWhoseMonthCanNotBeClosedDoesNotHoldUpTheOthers()
    {
        await _portal.AddCustomerAsync("ada@example.org");
        await _portal.AddCustomerAsync("grace@example.org");
        await ExecuteAsync("UPDATE Customers SET PlanCode = 'discontinued' WHERE Email = 'ada@example.org'");

        (await CloseAsync("--period", "2025-10")).Should().Be(3);

        Rows().Skip(1).Should().Equal(
            "ada@example.org | – | – | – | not closed",
            "grace@example.org | INV-2025-10-0001 | 10.00 USD | Visa ending in 1111 | charged");
        _run.Output.Should().Contain("ada@example.org, 2025-10: ").And.Contain("\"discontinued\", which is not in the table Plans");
        _run.LastLine.Should().Be("2025-10: 1 charged, 1 not closed; 10.00 USD");
    }

    [Test]
    public async Task CtrlCStopsBeforeTheNextCustomerAndALaterRunGoesOn()
    {
        await _portal.AddCustomerAsync("ada@example.org");
        await _portal.AddCustomerAsync("grace@example.org");
        using var stop = new CancellationTokenSource();
        using var mailServer = new TcpListener(IPAddress.Loopback, 0);
        mailServer.Start();
        var closing = _run.InvokeAsync(stop.Token, [.. Arguments("--period", "2025-10"), "--Logging:LogLevel:Default=None", "--Portal:Mail:Host=127.0.0.1", $"--Portal:Mail:Port={((IPEndPoint)mailServer.LocalEndpoint).Port}"]);
        using (var connection = await mailServer.AcceptTcpClientAsync())
        {
            // The first invoice is about to be sent: the card is charged.
            await stop.CancelAsync();
        }

        (await closing).Should().Be(130);
        Rows().Skip(1).Should().Equal("ada@example.org | INV-2025-10-0001 | 10.00 USD | Visa ending in 1111 | charged, email still to be sent");
        _run.Error.Should().Contain("Stopped. Run it again to go on: nobody is charged twice.");

        (await CloseAsync("--period", "2025-10")).Should().Be(0);

        _run.LastLine.Should().Be("2025-10: 1 charged, 1 already charged; 10.00 USD");
        (await _portal.ChargesAsync()).Should().HaveCount(2);
    }

    [Test]
    public async Task AProcessThatIsKilledHasChargedOnceAndALaterRunGoesOn()
    {
        await _portal.AddCustomerAsync("ada@example.org");
        await _portal.AddCustomerAsync("grace@example.org");
        using var mailServer = new TcpListener(IPAddress.Loopback, 0);
        mailServer.Start();
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "portal-acceptance.dll"), .. Arguments("--period", "2025-10"),
                "--Portal:Mail:Host=127.0.0.1", $"--Portal:Mail:Port={((IPEndPoint)mailServer.LocalEndpoint).Port}",
            ])
        { RedirectStandardOutput = true })!;
        // A mail server that never says a word: the first invoice's card is charged, and the process waits.
        using var connection = await mailServer.AcceptTcpClientAsync();
        process.Kill();
        await process.WaitForExitAsync();
        (await process.StandardOutput.ReadToEndAsync()).Should().BeEmpty();
        (await _portal.ChargesAsync()).Should().ContainSingle();

        (await CloseAsync("--period", "2025-10")).Should().Be(1);

        Rows().Skip(1).Should().Equal(
            "ada@example.org | INV-2025-10-0001 | 10.00 USD | Visa ending in 1111 | already charged, email still to be sent",
            "grace@example.org | INV-2025-10-0002 | 10.00 USD | Visa ending in 1111 | charged");
        (await _portal.ChargesAsync()).Should().HaveCount(2);
    }

    [TestCase("2025-13", "\"2025-13\" is not a month. Write --period as year and month, for example 2026-11.")]
    [TestCase("October", "\"October\" is not a month. Write --period as year and month, for example 2026-11.")]
    [TestCase("2199-12", "No month was closed. 2199-12 is not over yet. Close *, or an earlier month.")]
    public async Task AMonthThatCanNotBeClosedIsOneSentence(string month, string sentence)
    {
        await _portal.AddCustomerAsync("ada@example.org");

        await RefusesAsync(sentence, "--period", month);
    }

    [Test]
    public async Task AnUnknownCustomerIsOneSentence() =>
        await RefusesAsync("No month was closed. No customer has the login ID \"nobody@example.org\".", "--period", "2025-10", "--customer", "nobody@example.org");

    [TestCase("--perod")]
    [TestCase("2025-10")]
    [TestCase("--Portal=x")]
    public async Task AMistypedOptionIsNoSettingOfThePortal(string argument) =>
        await RefusesAsync($"\"{argument}\" is neither an option nor one of the portal's settings, which look like --Portal:Key=value. Run portal-acceptance --help to see what there is.", argument);

    [Test]
    public async Task SettingsBeforeTheCommandAreRefusedRatherThanOverlooked()
    {
        (await _run.InvokeAsync("portal", _portal.DataFolder, "close-month", "--period", "2025-10")).Should().Be(2);

        _run.Error.Should().StartWith("Write the portal's settings after close-month.");
    }

    [TestCase("Portal:DataFolder=/nowhere{0}", "No month was closed. There is no database *portal.db. Check Portal:Database and Portal:DataFolder, or start the portal, which makes it.")]
    [TestCase("Portal:Database:ConnectionString=Data Source={0}/empty.db", "No month was closed. The database lacks what this portal needs (it is not at \"*\" yet). Start the portal, which brings it up to date.")]
    [TestCase("Portal:Database:ConnectionString=Data Source={0}/text.db", "No month was closed, because the portal's database can't be used: *not a database*. Check Portal:Database.")]
    [TestCase("Portal:Database:ConnectionString=Data_Source=x", "No month was closed: Portal:Database:ConnectionString is no connection string*")]
    [TestCase("Portal:Database:Provider=Oracle", "No month was closed: *Portal:Database:Provider*")]
    public async Task ADatabaseThatCanNotBeUsedIsOneSentence(string setting, string sentence)
    {
        await File.WriteAllBytesAsync(Path.Combine(_run.Folder, "empty.db"), []);
        await File.WriteAllTextAsync(Path.Combine(_run.Folder, "text.db"), string.Concat(Enumerable.Repeat("This is no database. ", 100)));

        await RefusesAsync(sentence, "--" + setting.Replace("{0}", _run.Folder, StringComparison.Ordinal));
    }

    [Test]
    public async Task ADatabaseServerThatCanNotBeReachedIsOneSentence() => await RefusesAsync(
        "No month was closed, because the portal's database can't be used: *127.0.0.1:1* Check Portal:Database.",
        "--Portal:Database:Provider=PostgreSql", "--Portal:Database:ConnectionString=Host=127.0.0.1;Port=1");

    private async Task RefusesAsync(string sentence, params string[] arguments)
    {
        (await CloseAsync(arguments)).Should().Be(2);

        _run.Error.TrimEnd().Should().Match(sentence).And.NotContain("\n");
        _run.Output.Should().BeEmpty();
        (await _portal.ChargesAsync()).Should().BeEmpty();
    }

    private Task<int> CloseAsync(params string[] arguments) => _run.InvokeAsync(Arguments(arguments));

    private string[] Arguments(params string[] arguments) => ["portal", "close-month", _portal.DataFolder, .. arguments];

    private static string LastMonth() => $"{BillingPeriod.LastEnded(TimeProvider.System.GetUtcNow(), TimeZoneInfo.Utc)}";

    /// <summary>The lines of the table, with a bar between the cells.</summary>
    private IEnumerable<string> Rows() => _run.Output.Split('\n')
        .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line.Trim().Length > 0)
        .Select(line => Regex.Replace(line.Trim(), " {2,}", " | "));

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_run.Folder, "portal.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
