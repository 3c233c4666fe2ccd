using System.Threading.Channels;

namespace PortalAcceptance.Portal.PasswordReset;

// Links are sent after the requests have been answered. Work at the end of a request would be measurable too: the next
// request on the same connection would wait for it.
internal sealed partial class ResetQueue(IServiceScopeFactory scopes, ILogger<ResetQueue> logger) : BackgroundService
{
    // When the queue is full, requests wait, whether or not their address is known.
    private const int Capacity = 1000;

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);
    private static readonly ParallelOptions _fewAtATime = new() { MaxDegreeOfParallelism = 4 };

    private readonly Channel<ResetRequest> _requests = Channel.CreateBounded<ResetRequest>(Capacity);

    public ValueTask AddAsync(ResetRequest request, CancellationToken cancellationToken) =>
        _requests.Writer.WriteAsync(request, cancellationToken);

    // Finishes queued requests as long as the host waits, and accepts no more.
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
            // A link that can't be sent must not stop the others.
            LogNotSent(exception);
        }
    }

    [LoggerMessage(EventName = "PasswordResetNotSent", Level = LogLevel.Error, Message = "A link to choose a new password was asked for and could not be sent.")]
    private partial void LogNotSent(Exception exception);

    [LoggerMessage(EventName = "PasswordResetsLost", Level = LogLevel.Error, Message = "The portal stopped before {Count} requests for a link to choose a new password were handled.")]
    private partial void LogLost(int count);
}
