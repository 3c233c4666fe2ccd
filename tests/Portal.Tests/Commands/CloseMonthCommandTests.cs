using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Tests.Support;
using PortalAcceptance.SandboxGateway;

namespace PortalAcceptance.Portal.Tests.Commands;

[Parallelizable(ParallelScope.All), FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class CloseMonthCommandTests
{
    private const string Approving = "4111111111111111";
    private const string Declining = "4000000000000341";

    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private PortalUnderTest _portal = null!;

    [SetUp]
    public async Task StartAsync() => _portal = await PortalUnderTest.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _portal.DisposeAsync();

    [Test]
    public async Task EachCustomerIsChargedAndHasARow()
    {
        await AddCustomerAsync("ada@example.org");
        await AddCustomerAsync("grace@example.org", signedUpAt: "2025-10-17T12:00:00Z", plan: "medium");

        (await CloseAsync("--period", "2025-10")).Should().Be(0);

        Rows().Should().Equal(
            "Customer | Invoice | Amount | Card | Status",
            "ada@example.org | INV-2025-10-0001 | 10.00 USD | Visa ending in 1111 | charged",
            "grace@example.org | INV-2025-10-0002 | 11.85 USD | Visa ending in 1111 | charged");
        LastLine.Should().Be("2025-10: 2 charged; 21.85 USD");
        Error.Should().BeEmpty();
        (await ChargesAsync()).Select(charge => charge.Amount).Should().Equal(10.00m, 11.85m);
        Mails().Should().Equal("ada@example.org: Invoice INV-2025-10-0001", "grace@example.org: Invoice INV-2025-10-0002");
    }

    [Test]
    public async Task ASecondRunSaysThatTheyAreChargedAlready()
    {
        await AddCustomerAsync("ada@example.org");
        await CloseAsync("--period", "2025-10");

        (await CloseAsync("--period", "2025-10")).Should().Be(0);

        LastLine.Should().Be("2025-10: 1 already charged");
        (await ChargesAsync()).Should().ContainSingle();
        Mails().Should().ContainSingle();
    }

    [Test]
    public async Task WhatIsLeftIsSaidByARowAndTheExitCode()
    {
        await AddCustomerAsync("ada@example.org", Declining);
        await AddCustomerAsync("grace@example.org", card: null);
        await AddCustomerAsync("mary@example.org");

        (await CloseAsync("--period", "2025-10")).Should().Be(1);

        Rows().Should().Equal(
            "Customer | Invoice | Amount | Card | Status",
            "ada@example.org | INV-2025-10-0001 | 10.00 USD | Visa ending in 0341 | declined",
            "grace@example.org | INV-2025-10-0002 | 10.00 USD | – | no card on file",
            "mary@example.org | INV-2025-10-0003 | 10.00 USD | Visa ending in 1111 | charged");
        LastLine.Should().Be("2025-10: 1 charged, 1 declined, 1 no card on file; 10.00 USD");
    }

    [Test]
    public async Task OneCustomerCanBeClosedForAlone()
    {
        await AddCustomerAsync("ada@example.org");
        await AddCustomerAsync("grace@example.org");

        (await CloseAsync("--period", "2025-10", "--customer", "Grace@Example.org")).Should().Be(0);

        Rows().Skip(1).Should().ContainSingle().Which.Should().StartWith("grace@example.org");
        (await ChargesAsync()).Should().ContainSingle();
    }

    [Test]
    public async Task WithoutAMonthItIsTheLastOneThatIsOver()
    {
        await AddCustomerAsync("ada@example.org");
        var before = LastMonth();

        (await CloseAsync()).Should().Be(0);

        LastLine.Should().BeOneOf($"{before}: 1 charged; 10.00 USD", $"{LastMonth()}: 1 charged; 10.00 USD");
    }

    [Test]
    public async Task NobodyIsChargedForAMonthBeforeTheySignedUp()
    {
        await AddCustomerAsync("ada@example.org", signedUpAt: "2025-11-02T00:00:00Z");

        (await CloseAsync("--period", "2025-10")).Should().Be(0);

        LastLine.Should().Be("Nobody is charged for the month: nobody had signed up by its end.");
    }

    [Test]
    public async Task ACustomerWhoseMonthCanNotBeClosedDoesNotHoldUpTheOthers()
    {
        await AddCustomerAsync("ada@example.org");
        await AddCustomerAsync("grace@example.org");
        await ExecuteAsync("UPDATE Customers SET PlanCode = 'discontinued' WHERE Email = 'ada@example.org'");

        (await CloseAsync("--period", "2025-10")).Should().Be(3);

        Rows().Skip(1).Should().Equal(
            "ada@example.org | – | – | – | not closed",
            "grace@example.org | INV-2025-10-0001 | 10.00 USD | Visa ending in 1111 | charged");
        Output.Should().Contain("ada@example.org, 2025-10: ").And.Contain("\"discontinued\", which is not in the table Plans");
        LastLine.Should().Be("2025-10: 1 charged, 1 not closed; 10.00 USD");
    }

    [Test]
    public async Task CtrlCStopsBeforeTheNextCustomerAndALaterRunGoesOn()
    {
        await AddCustomerAsync("ada@example.org");
        await AddCustomerAsync("grace@example.org");
        using var stop = new CancellationTokenSource();
        using var mailServer = new TcpListener(IPAddress.Loopback, 0);
        mailServer.Start();
        var closing = RunAsync(stop.Token, [.. Arguments("--period", "2025-10"), "--Logging:LogLevel:Default=None", "--Portal:Mail:Host=127.0.0.1", $"--Portal:Mail:Port={((IPEndPoint)mailServer.LocalEndpoint).Port}"]);
        using (var connection = await mailServer.AcceptTcpClientAsync())
        {
            // The portal connects to send the first invoice. The first card is already charged.
            await stop.CancelAsync();
        }

        (await closing).Should().Be(130);
        Rows().Skip(1).Should().Equal("ada@example.org | INV-2025-10-0001 | 10.00 USD | Visa ending in 1111 | charged, email still to be sent");
        Error.Should().Contain("Stopped. Run it again to go on: nobody is charged twice.");

        (await CloseAsync("--period", "2025-10")).Should().Be(0);

        LastLine.Should().Be("2025-10: 1 charged, 1 already charged; 10.00 USD");
        (await ChargesAsync()).Should().HaveCount(2);
    }

    [Test]
    public async Task AProcessThatIsKilledHasChargedOnceAndALaterRunGoesOn()
    {
        await AddCustomerAsync("ada@example.org");
        await AddCustomerAsync("grace@example.org");
        using var mailServer = new TcpListener(IPAddress.Loopback, 0);
        mailServer.Start();
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "Portal.dll"), .. Arguments("--period", "2025-10"),
                "--Portal:Mail:Host=127.0.0.1", $"--Portal:Mail:Port={((IPEndPoint)mailServer.LocalEndpoint).Port}",
            ])
        { RedirectStandardOutput = true })!;
        // The mail server never responds. The first card is charged, and the process waits.
        using var connection = await mailServer.AcceptTcpClientAsync();
        process.Kill();
        await process.WaitForExitAsync();
        (await process.StandardOutput.ReadToEndAsync()).Should().BeEmpty();
        (await ChargesAsync()).Should().ContainSingle();

        (await CloseAsync("--period", "2025-10")).Should().Be(1);

        Rows().Skip(1).Should().Equal(
            "ada@example.org | INV-2025-10-0001 | 10.00 USD | Visa ending in 1111 | already charged, email still to be sent",
            "grace@example.org | INV-2025-10-0002 | 10.00 USD | Visa ending in 1111 | charged");
        (await ChargesAsync()).Should().HaveCount(2);
    }

    [TestCase("2025-13", "\"2025-13\" is not a month. Write --period as year and month, for example 2026-11.")]
    [TestCase("October", "\"October\" is not a month. Write --period as year and month, for example 2026-11.")]
    [TestCase("2199-12", "No month was closed. 2199-12 is not over yet. Close *, or an earlier month.")]
    public async Task AMonthThatCanNotBeClosedIsOneSentence(string month, string sentence)
    {
        await AddCustomerAsync("ada@example.org");

        await RefusesAsync(sentence, "--period", month);
    }

    [Test]
    public async Task AnUnknownCustomerIsOneSentence() =>
        await RefusesAsync("No month was closed. No customer has the login ID \"nobody@example.org\".", "--period", "2025-10", "--customer", "nobody@example.org");

    [TestCase("--perod")]
    [TestCase("2025-10")]
    [TestCase("--Portal=x")]
    public async Task AMistypedOptionIsNoSettingOfThePortal(string argument) =>
        await RefusesAsync($"\"{argument}\" is neither an option nor one of the portal's settings, which look like --Portal:Key=value. Run close-month --help to see the options.", argument);

    [Test]
    public async Task TheHelpExplainsTheOptionsAndTheExitCodes()
    {
        (await RunAsync(CancellationToken.None, "close-month", "--help")).Should().Be(0);

        Output.Should().Contain("--period").And.Contain("--customer").And.Contain("1  something is left: a card was declined");
    }

    [TestCase("Portal:DataFolder=/nowhere{0}", "No month was closed. There is no database *portal.db. Check Portal:Database and Portal:DataFolder, or start the portal, which makes it.")]
    [TestCase("Portal:Database:ConnectionString=Data Source={0}/empty.db", "No month was closed. The database lacks what this portal needs (it is not at \"*\" yet). Start the portal, which brings it up to date.")]
    [TestCase("Portal:Database:ConnectionString=Data Source={0}/text.db", "No month was closed, because the portal's database can't be used: *not a database*. Check Portal:Database.")]
    [TestCase("Portal:Database:ConnectionString=Data_Source=x", "No month was closed: Portal:Database:ConnectionString is no connection string*")]
    [TestCase("Portal:Database:Provider=Oracle", "No month was closed: *Portal:Database:Provider*")]
    public async Task ADatabaseThatCanNotBeUsedIsOneSentence(string setting, string sentence)
    {
        await File.WriteAllBytesAsync(Path.Combine(_portal.Folder, "empty.db"), []);
        await File.WriteAllTextAsync(Path.Combine(_portal.Folder, "text.db"), string.Concat(Enumerable.Repeat("This is no database. ", 100)));

        await RefusesAsync(sentence, "--" + setting.Replace("{0}", _portal.Folder, StringComparison.Ordinal));
    }

    [Test]
    public async Task ADatabaseServerThatCanNotBeReachedIsOneSentence() => await RefusesAsync(
        "No month was closed, because the portal's database can't be used: *127.0.0.1:1* Check Portal:Database.",
        "--Portal:Database:Provider=PostgreSql", "--Portal:Database:ConnectionString=Host=127.0.0.1;Port=1");

    private async Task RefusesAsync(string sentence, params string[] arguments)
    {
        (await CloseAsync(arguments)).Should().Be(2);

        Error.TrimEnd().Should().Match(sentence).And.NotContain("\n");
        Output.Should().BeEmpty();
        (await ChargesAsync()).Should().BeEmpty();
    }

    private string Output => _output.ToString();

    private string Error => _error.ToString();

    private string LastLine => Output.TrimEnd().Split('\n')[^1].TrimEnd();

    private Task<int> CloseAsync(params string[] arguments)
    {
        _output.GetStringBuilder().Clear();
        return RunAsync(CancellationToken.None, Arguments(arguments));
    }

    private Task<int> RunAsync(CancellationToken cancellationToken, params string[] arguments) =>
        new PortalProgram(PortalApplication.Build, _output, _error).RunAsync(arguments, cancellationToken);

    private string[] Arguments(params string[] arguments) => ["close-month", $"--Portal:DataFolder={_portal.Folder}", .. arguments];

    private Task AddCustomerAsync(string loginId, string? card = Approving, string signedUpAt = "2024-01-01T00:00:00Z", string? plan = null) => _portal.SeedAsync(new
    {
        email = loginId,
        plan,
        signedUpAt,
        card = card is null ? null : new { type = "Visa", number = card, expirationMonth = 12, expirationYear = 2099, securityCode = "087" },
    });

    private Task<IReadOnlyList<ChargeRecord>> ChargesAsync() => _portal.Services.GetRequiredService<SandboxCardGateway>().ReadChargesAsync();

    private IEnumerable<string> Mails() =>
        _portal.Services.GetRequiredService<Mailbox>().Latest.Select(mail => $"{mail.Message.To}: {mail.Message.Subject}").Order();

    private static string LastMonth() => $"{BillingPeriod.LastEnded(TimeProvider.System.GetUtcNow(), TimeZoneInfo.Utc)}";

    private IEnumerable<string> Rows() => Output.Split('\n')
        .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line.Trim().Length > 0)
        .Select(line => Regex.Replace(line.Trim(), " {2,}", " | "));

    private async Task ExecuteAsync(string sql)
    {
        await using var context = _portal.Database.Open();
        await context.Database.ExecuteSqlRawAsync(sql);
    }
}
