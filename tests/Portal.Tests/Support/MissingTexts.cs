using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PortalAcceptance.Portal.Tests.Support;

/// <summary>Collects the texts that the portal asked for and had no translation of.</summary>
public sealed class MissingTexts : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _seen = new();

    public IReadOnlyCollection<string> Seen => _seen;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Name == "MissingTranslation")
        {
            _seen.Enqueue(formatter(state, exception));
        }
    }

    public void Dispose()
    {
    }
}
