namespace PortalAcceptance.Portal.Security.Redaction;

// Covers the portal's own log entries and those of libraries.
internal sealed class RedactingLogger(ILogger inner) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(RedactedState.Of(state, state.ToString() ?? ""));

    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (inner.IsEnabled(logLevel))
        {
            var redacted = RedactedState.Of(state, formatter(state, exception));
            inner.Log(logLevel, eventId, redacted, RedactedException.Of(exception), static (state, _) => state.ToString());
        }
    }
}
