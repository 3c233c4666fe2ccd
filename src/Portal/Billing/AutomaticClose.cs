using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.Billing;

/// <summary>Closes months as they end, while the portal runs.</summary>
/// <param name="closeDueMonths">Does it.</param>
/// <param name="options">Says whether, and how often to look.</param>
/// <param name="clock">Waits.</param>
/// <param name="logger">Hears of runs that failed as a whole.</param>
internal sealed partial class AutomaticClose(
    CloseDueMonths closeDueMonths,
    IOptions<BillingOptions> options,
    TimeProvider clock,
    ILogger<AutomaticClose> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!(options.Value.AutomaticClose ?? true))
        {
            return;
        }

        using var timer = new PeriodicTimer(options.Value.CheckEvery, clock);
        do
        {
            try
            {
                await closeDueMonths.RunAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(options.Value.CheckEvery, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(EventName = "AutomaticCloseFailed", Level = LogLevel.Error, Message = "Months that have ended could not be closed. The next try is in {CheckEvery}.")]
    private partial void LogFailed(TimeSpan checkEvery, Exception exception);
}
