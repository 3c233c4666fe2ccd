using System.Threading.Channels;

namespace PortalAcceptance.Portal.PasswordReset;

/// <summary>
/// Sends the links to choose new passwords after the requests for them have been answered. Even work at the end of a
/// request would show: the next request on the same connection would wait for it.
/// </summary>
/// <param name="scopes">Gives each request a scope of its own.</param>
/// <param name="logger">Hears of links that could not be sent. Whoever waits for one in vain asks again.</param>
public sealed partial class ResetQueue(IServiceScopeFactory scopes, ILogger<ResetQueue> logger) : BackgroundService
{
    // When so many are waiting, the next ones wait before they are answered, known or not.
    private const int Capacity = 1000;

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);
    private static readonly ParallelOptions _fewAtATime = new() { MaxDegreeOfParallelism = 4 };

    private readonly Channel<ResetRequest> _requests = Channel.CreateBounded<ResetRequest>(Capacity);

    /// <summary>Takes a request, which is handled soon after.</summary>
    public ValueTask AddAsync(ResetRequest request, CancellationToken cancellationToken) =>
        _requests.Writer.WriteAsync(request, cancellationToken);

    /// <summary>Handles what was taken already, as long as the host waits, and takes no more.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _requests.Writer.TryComplete();
        try
        {
            await (ExecuteTask ?? Task.CompletedTask).WaitAsync(cancellationToken);
        }
        finally
        {
            if (_requests.Reader.Count is > 0 and var lost)
            {
                LogLost(lost);
            }

            await base.StopAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Parallel.ForEachAsync(_requests.Reader.ReadAllAsync(stoppingToken), _fewAtATime, async (request, _) => await HandleAsync(request, stoppingToken));

    private async Task HandleAsync(ResetRequest request, CancellationToken stoppingToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        patience.CancelAfter(_patience);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ISendResetLink>().ExecuteAsync(request, patience.Token);
        }
        catch (Exception exception)
        {
            // One link that can't be sent, for whatever reason, must not keep the others from being sent.
            LogNotSent(exception);
        }
    }

    [LoggerMessage(EventName = "PasswordResetNotSent", Level = LogLevel.Error, Message = "A link to choose a new password was asked for and could not be sent.")]
    private partial void LogNotSent(Exception exception);

    [LoggerMessage(EventName = "PasswordResetsLost", Level = LogLevel.Error, Message = "The portal stopped before {Count} requests for a link to choose a new password were handled.")]
    private partial void LogLost(int count);
}
