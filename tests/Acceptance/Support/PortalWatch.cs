using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

// A scenario may have failed because a deployed portal doesn't answer any more. The others wait until it is back, as after a restart,
// or would fail for nothing.
internal sealed class PortalWatch(RunSettings settings, Interruption interruption)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(1);

    public async Task WaitAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(interruption.Requested);
        patience.CancelAfter(_patience);
        while (await ProblemAsync() is { } problem)
        {
            await Task.Delay(_pause, patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (patience.IsCancellationRequested)
            {
                interruption.Stop(problem);
                return;
            }
        }
    }

    private async Task<string?> ProblemAsync()
    {
        try
        {
            await PortalProbe.EnsureAnswersAsync(settings, interruption.Requested);
            return null;
        }
        catch (RunSettingsException problem)
        {
            return problem.Message;
        }
        catch (OperationCanceledException)
        {
            // By an interruption, which has a reason of its own.
            return null;
        }
    }
}
