using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.Security.Redaction;

/// <summary>Makes every logger of the portal one that redacts: its own, the framework's, and those of libraries.</summary>
/// <param name="providers">Write the log.</param>
/// <param name="filter">Says what is logged.</param>
/// <param name="options">Says what goes along with each entry.</param>
internal sealed class RedactingLoggerFactory(
    IEnumerable<ILoggerProvider> providers, IOptionsMonitor<LoggerFilterOptions> filter, IOptions<LoggerFactoryOptions> options)
    : ILoggerFactory
{
    private readonly LoggerFactory _inner = new(providers, filter, options);

    public ILogger CreateLogger(string categoryName) => new RedactingLogger(_inner.CreateLogger(categoryName));

    public void AddProvider(ILoggerProvider provider) => _inner.AddProvider(provider);

    public void Dispose() => _inner.Dispose();
}
