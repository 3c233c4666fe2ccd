using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PortalAcceptance.Portal.Security.Redaction;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class LogRedactionTests
{
    [TestCase("GET /reset-password?token=abc HTTP/1.1", "GET /reset-password?token=[redacted] HTTP/1.1")]
    [TestCase("/login?returnUrl=%2F%3Ftoken%3Dx&a=b#c", "/login?returnUrl=[redacted]&a=[redacted]#c")]
    [TestCase("/account/settings?handler=Card&open=card", "/account/settings?handler=Card&open=card")]
    [TestCase("/portal.css?v=Ab-_9", "/portal.css?v=Ab-_9")]
    [TestCase("to ada.l+x@mail.example.org.", "to [redacted].")]
    [TestCase("to zoë@bücher.example.", "to [redacted].")]
    [TestCase("to संपर्क@उदाहरण.भारत.", "to [redacted].")]
    [TestCase("to ａｄａ＠ｅｘａｍｐｌｅ．ｏｒｇ, next", "to [redacted], next")]
    [TestCase("to=ada%40example.org", "to=[redacted]")]
    [TestCase("card 4111 1111-1111 1111!", "card [redacted]!")]
    [TestCase("card 378282246310005", "card [redacted]")]
    [TestCase("took 4111111111111111.5 s, version 1.4111111111111111", "took 4111111111111111.5 s, version 1.4111111111111111")]
    [TestCase("took 1234567890123456789012 ticks", "took 1234567890123456789012 ticks")]
    [TestCase("cookie CfDJ8Gk-_abc, next", "cookie [redacted], next")]
    [TestCase("2026-11-25 04:22:31 of 127.0.0.1:5080, 0HNABCDEF:00000001", "2026-11-25 04:22:31 of 127.0.0.1:5080, 0HNABCDEF:00000001")]
    [TestCase("", "")]
    public void GoesByLooks(string logged, string written) => Redactor.Redact(logged).Should().Be(written);

    [Test]
    public async Task ReachesMessagesValuesScopesAndExceptionsOfEveryLogger()
    {
        var log = new LogLines();
        await using var portal = await PortalUnderTest.StartAsync("--Portal:TestSupport:BareLog=false");
        portal.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var logger = portal.Services.GetRequiredService<ILogger<LogRedactionTests>>();

        using (logger.BeginScope("Scope of {Email}", "ada@example.org"))
        {
            logger.LogCritical(new InvalidOperationException("No card 4111111111111111."), "Sent {Arguments} to {To} for {Count}", new[] { "s3cret", "other" }, "ada@example.org", 3);
        }

        var lines = log.All.Where(line => line.Contains("Sent") || line.Contains("Scope")).ToList();
        lines.Should().HaveCount(2);
        lines[0].Should().Be("scope: Scope of [redacted]");
        lines[1].Should().Contain("Sent [redacted] to [redacted] for 3").And.Contain("InvalidOperationException: No card [redacted].");
    }

    [Test]
    public void ReachesEveryValueThatAStructuredLogWouldKeep()
    {
        var inner = new States();
        var logger = new RedactingLogger(inner);

        logger.LogWarning("{Uri} {Arguments} {Count} {Nothing}", new Uri("https://x.example/?token=1"), new object?[] { "a", null }, 5, null);

        var state = inner.Seen.Single();
        state.Should().Contain(new KeyValuePair<string, object?>("Uri", "https://x.example/?token=[redacted]"));
        state.Should().Contain(new KeyValuePair<string, object?>("Arguments", "[redacted]"));
        state.Should().Contain(new KeyValuePair<string, object?>("Count", 5)).And.Contain(new KeyValuePair<string, object?>("Nothing", null));
    }

    [Test]
    public async Task KeepsAddressesAndTokensOutOfTheLogOfAWholeVisit()
    {
        var log = new LogLines();
        await using var portal = await PortalUnderTest.StartAsync(
            "--Portal:TestSupport:BareLog=false", "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Logging:LogLevel:System=Trace",
            "--Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics=Trace", "--Logging:Console:LogLevel:Default=None",
            "--Logging:Console:LogLevel:Microsoft=None", "--Logging:Console:LogLevel:System=None");
        portal.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var customer = await portal.SeedAsync(new { card = Address.Visa });
        using var browser = portal.NewBrowser();
        await browser.SubmitAsync(await browser.OpenAsync("/forgot-password"), "Send the link", ("Form.Email", customer.LoginId));
        var link = (await portal.MailboxAsync(customer.LoginId)).Single().GetProperty("links")[0].GetString()!;
        await browser.OpenAsync(new Uri(link).PathAndQuery);
        await browser.LogInAsync(customer.LoginId, "not the password");
        await browser.LogInAsync(customer.LoginId, customer.Password);
        await browser.SubmitAsync(await browser.SettingsAsync(), "Update account information", ("Account.FirstName", "Grace"));

        log.All.Should().HaveCountGreaterThan(500, "everything is logged");
        log.All.Should().NotContain(line => line.Contains(customer.LoginId, StringComparison.OrdinalIgnoreCase));
        log.All.Should().NotContain(line => line.Contains("CfDJ8"));
        log.All.Should().NotContain(line => line.Contains(customer.Password));
    }

    private sealed class States : ILogger
    {
        public List<IReadOnlyList<KeyValuePair<string, object?>>> Seen { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Seen.Add((IReadOnlyList<KeyValuePair<string, object?>>)state!);
    }
}
