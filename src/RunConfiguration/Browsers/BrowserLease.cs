using Microsoft.Playwright;

namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>A browser of a <see cref="BrowserPool"/> for the time of a scenario. Disposing it ends that time, and leaves the browser open.</summary>
public sealed class BrowserLease : IDisposable
{
    // Pages are told to be closed before the browser is known to be gone.
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(2);

    private readonly Task _lost;
    private readonly Func<Task> _check;

    private Action? _release;

    internal BrowserLease(IBrowser browser, Task lost, Func<Task> check, Action release) => (Browser, _lost, _check, _release) = (browser, lost, check, release);

    /// <summary>The open browser.</summary>
    public IBrowser Browser { get; }

    /// <summary>Whether it has crashed, was killed, or can't be reached any more.</summary>
    public bool IsLost => _lost.IsCompleted;

    /// <summary>Whether an error comes from losing the browser, which is known a moment later. What waited for a browser that hangs may have
    /// given up before it counts as lost, so it is asked for an answer.</summary>
    public async Task<bool> ExplainsAsync(Exception error)
    {
        if (!IsLost && error.ToString().Contains("has been closed", StringComparison.Ordinal))
        {
            await Task.WhenAny(_lost, Task.Delay(_grace));
        }

        await _check();
        return IsLost;
    }

    /// <inheritdoc/>
    public void Dispose() => Interlocked.Exchange(ref _release, null)?.Invoke();
}
