using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;

namespace PortalAcceptance.SecretSearch;

/// <summary>
/// Keeps all that is logged: messages, the values that a structured log would keep beside them, scopes and exceptions.
/// Switch it on to the last detail with <see cref="EverythingSetting"/>, whatever other logs are set to.
/// </summary>
[ProviderAlias(Alias)]
public sealed class RecordingLoggerProvider(RecordFile record) : ILoggerProvider
{
    private const string Alias = "Recording";

    /// <summary>The configuration, as a command-line argument, that has every category logged here at every level.</summary>
    public const string EverythingSetting = $"--Logging:{Alias}:LogLevel:Default=Trace";

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, record);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, RecordFile record) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            var text = new StringBuilder();
            AppendState(text, state);
            record.Add($"the log ({category}, scope)", text.ToString());
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var text = new StringBuilder(formatter(state, exception));
            AppendState(text, state);
            if (exception is not null)
            {
                text.Append('\n').Append(exception);
            }

            record.Add($"the log ({category}, {logLevel}, {eventId.Name ?? eventId.Id.ToString(CultureInfo.InvariantCulture)})", text.ToString());
        }

        private static void AppendState<TState>(StringBuilder text, TState state)
        {
            if (state is not IEnumerable<KeyValuePair<string, object?>> values)
            {
                text.Append('\n').Append(state);
                return;
            }

            foreach (var (name, value) in values)
            {
                if (name != "{OriginalFormat}")
                {
                    text.Append('\n').Append(name).Append('=').Append(Convert.ToString(value, CultureInfo.InvariantCulture));
                }
            }
        }
    }
}
