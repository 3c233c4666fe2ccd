using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.Security.Redaction;

internal sealed class RedactingLoggerFactory(
    IEnumerable<ILoggerProvider> providers, IOptionsMonitor<LoggerFilterOptions> filter, IOptions<LoggerFactoryOptions> options)
    : ILoggerFactory
{
    private readonly LoggerFactory _inner = new(providers, filter, options);

    public ILogger CreateLogger(string categoryName) => new RedactingLogger(_inner.CreateLogger(categoryName));

    public void AddProvider(ILoggerProvider provider) => _inner.AddProvider(provider);

    public void Dispose() => _inner.Dispose();
}
