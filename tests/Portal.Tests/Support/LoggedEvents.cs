using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PortalAcceptance.Portal.Tests.Support;

internal sealed class LoggedEvents(string name) : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _seen = new();

    public IReadOnlyCollection<string> Seen => _seen;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Name == name)
        {
            _seen.Enqueue(formatter(state, exception));
        }
    }

    public void Dispose()
    {
    }
}
