using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class SecurityLogTests
{
    [Test]
    public async Task TellsOfEveryRefusedLoginWhyAndFromWhere()
    {
        var log = new LogLines();
        await using var portal = await PortalUnderTest.StartAsync("--Logging:LogLevel:Default=Information", "--Logging:Console:LogLevel:Default=None");
        portal.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var customer = await portal.SeedAsync();
        using var browser = portal.NewBrowser();

        await browser.LogInAsync("nobody@example.org", "not the password");
        for (var attempt = 0; attempt < 6; attempt++)
        {
            await browser.LogInAsync(customer.LoginId, "not the password");
        }

        var refused = log.All.Where(line => line.StartsWith("LoginRefused:", StringComparison.Ordinal)).ToList();
        refused.Should().HaveCount(7).And.OnlyContain(line => line.Contains("from 127.0.0.1 ") && !line.Contains("example.org") && !line.Contains("not the password"));
        refused[0].Should().Contain("UnknownAddress");
        refused[1].Should().Contain("WrongPassword").And.Contain(customer.Id.ToString());
        refused[6].Should().Contain("LockedOut").And.Contain(customer.Id.ToString());
    }

    [Test]
    public async Task TellsOfVisitsWithoutASessionAndOfFormsThatAreRefused()
    {
        var log = new LogLines();
        await using var portal = await PortalUnderTest.StartAsync("--Logging:LogLevel:Default=Information", "--Logging:Console:LogLevel:Default=None");
        portal.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        using var browser = portal.NewBrowser();

        await browser.OpenAsync("/account/invoices?token=abc");
        using var forged = await browser.SendAsync(HttpMethod.Post, "/login", new FormUrlEncodedContent([]));
        using var unreadable = await browser.SendAsync(HttpMethod.Post, "/sign-up", new StringContent("no form"));
        await browser.OpenAsync("/nowhere");

        var refused = log.All.Where(line => line.Contains("Refused:", StringComparison.Ordinal)).Select(line => line.TrimEnd());
        refused.Should().Equal(
            "AccessRefused: GET /account/invoices from 127.0.0.1 was refused: it needs a session.",
            "RequestRefused: POST /login from 127.0.0.1 was refused: status 400.",
            "RequestRefused: POST /sign-up from 127.0.0.1 was refused: status 400.");
    }

    [Test]
    public async Task TellsOfWhatIsDoneTooOften()
    {
        var log = new LogLines();
        await using var portal = await PortalUnderTest.StartAsync("--Portal:RateLimits:Factor=1", "--Logging:Console:LogLevel:Default=None");
        portal.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        using var browser = portal.NewBrowser();

        for (var attempt = 0; attempt < 11; attempt++)
        {
            await browser.LogInAsync("nobody@example.org", "not the password");
        }

        log.All.Where(line => line.StartsWith("TooOften:", StringComparison.Ordinal)).Should().ContainSingle()
            .Which.Should().Contain("LogIn was refused: too often per account").And.NotContain("example.org");
    }

    [Test]
    public void IsWrittenToTheStandardOutputAndNowhereElse()
    {
        using var portal = PortalApplication.Build(["--urls", "http://127.0.0.1:0"]);

        portal.Services.GetServices<ILoggerProvider>().Where(provider => provider is not ConsoleLoggerProvider)
            .Select(provider => provider.GetType().Name).Should().BeSubsetOf(["DebugLoggerProvider", "EventSourceLoggerProvider"], "these reach a debugger and a tracer alone");
    }

    [Test]
    public void IsWrittenAsOneLineOfJsonInUtcWhateverItSays()
    {
        using var portal = PortalApplication.Build(["--urls", "http://127.0.0.1:0"]);
        var options = portal.Services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value;
        var formatter = portal.Services.GetServices<ConsoleFormatter>().Single(formatter => formatter.Name == options.FormatterName);
        using var output = new StringWriter();

        formatter.Write(
            new LogEntry<string>(LogLevel.Warning, "Portal", new EventId(1, "Said"), "first\r\n{\"Forged\":\"second\"}\u001b[31m", null, (state, _) => state),
            null,
            output);

        var line = output.ToString().TrimEnd();
        line.Should().NotContainAny("\n", "\r", "\u001b");
        var entry = JsonDocument.Parse(line).RootElement;
        entry.GetProperty("Message").GetString().Should().Be("first\r\n{\"Forged\":\"second\"}\u001b[31m");
        entry.GetProperty("Timestamp").GetString().Should().MatchRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$");
        entry.TryGetProperty("Forged", out _).Should().BeFalse();
    }
}
