using Microsoft.Playwright;

namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>A browser of a <see cref="BrowserPool"/> for the time of a scenario. Disposing it ends that time, and leaves the browser open.</summary>
public sealed class BrowserLease : IDisposable
{
    // Pages are told to be closed before the browser is known to be gone.
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(2);

    private readonly Task _lost;

    private Action? _release;

    internal BrowserLease(IBrowser browser, Task lost, Action release) => (Browser, _lost, _release) = (browser, lost, release);

    /// <summary>The open browser.</summary>
    public IBrowser Browser { get; }

    /// <summary>Whether it has crashed, was killed, or can't be reached any more.</summary>
    public bool IsLost => _lost.IsCompleted;

    /// <summary>Whether an error comes from losing the browser, which is known a moment later.</summary>
    public async Task<bool> ExplainsAsync(Exception error)
    {
        if (!IsLost && error.ToString().Contains("has been closed", StringComparison.Ordinal))
        {
            await Task.WhenAny(_lost, Task.Delay(_grace));
        }

        return IsLost;
    }

    /// <inheritdoc/>
    public void Dispose() => Interlocked.Exchange(ref _release, null)?.Invoke();
}
