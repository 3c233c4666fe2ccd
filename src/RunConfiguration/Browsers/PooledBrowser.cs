using System.Diagnostics;
using Microsoft.Playwright;

namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>One browser of a pool, which is opened again when it is lost.</summary>
/// <param name="open">Opens it.</param>
/// <param name="patience">How long it may take to answer before it counts as lost; 0 for ever.</param>
/// <param name="log">Gets a line when it was opened again or lost.</param>
internal sealed class PooledBrowser(Func<Task<BrowserChoice>> open, TimeSpan patience, Action<string> log)
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(1);

    // Often enough that a hanging browser is known soon after its patience.
    private readonly TimeSpan _interval = patience / 3;

    private readonly Lock _lock = new();
    private BrowserChoice? _choice;
    private TaskCompletionSource _lost = new();
    private Task<string?> _opening = Task.FromResult<string?>(null);
    private long _tried;
    private int _scenarios;
    private bool _isClosing;

    /// <summary>Whether scenarios can use it.</summary>
    public bool IsOpen => _choice is not null && !_lost.Task.IsCompleted;

    /// <summary>How many scenarios use it.</summary>
    public int Scenarios => Volatile.Read(ref _scenarios);

    /// <summary>Uses a browser that is open.</summary>
    public void Use(BrowserChoice choice)
    {
        var lost = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        (_choice, _lost) = (choice, lost);
        choice.Browser.Disconnected += (_, _) => Lose(choice, lost, "");
        if (!choice.Browser.IsConnected)
        {
            Lose(choice, lost, "");
        }
        else if (patience > TimeSpan.Zero)
        {
            _ = WatchAsync(choice, lost);
        }
    }

    /// <summary>Opens it unless it is open. While it is being opened, or was tried a moment ago, nothing is begun.</summary>
    /// <returns>Why it can't be opened, or <see langword="null"/>.</returns>
    public Task<string?> OpenAsync()
    {
        lock (_lock)
        {
            if (!IsOpen && _opening.IsCompleted && (_tried == 0 || Stopwatch.GetElapsedTime(_tried) > _pause))
            {
                _opening = TryAsync();
            }

            return _opening;
        }
    }

    /// <summary>Lends it to a scenario.</summary>
    public BrowserLease Lend()
    {
        Interlocked.Increment(ref _scenarios);
        var (choice, lost) = (_choice!, _lost);
        return new BrowserLease(choice.Browser, lost.Task, () => CheckAsync(choice, lost), () => Interlocked.Decrement(ref _scenarios));
    }

    /// <summary>Takes its end for no loss from now on.</summary>
    public void Leave() => _isClosing = true;

    /// <summary>Closes it for good.</summary>
    public async Task CloseAsync()
    {
        Leave();
        await _opening;
        await (IsOpen ? _choice!.Browser.CloseAsync() : Task.CompletedTask);
    }

    private bool Lose(BrowserChoice choice, TaskCompletionSource lost, string reason)
    {
        if (!lost.TrySetResult())
        {
            return false;
        }

        if (!_isClosing)
        {
            log($"Browser lost: {choice.Description}{reason}. Its scenarios run again.");
        }

        return true;
    }

    private async Task WatchAsync(BrowserChoice choice, TaskCompletionSource lost)
    {
        using var timer = new PeriodicTimer(_interval);
        while (await timer.WaitForNextTickAsync() && !lost.Task.IsCompleted && !_isClosing)
        {
            await CheckAsync(choice, lost);
        }
    }

    // A browser, a server or a driver that hangs closes no connection.
    private async Task CheckAsync(BrowserChoice choice, TaskCompletionSource lost)
    {
        if (patience > TimeSpan.Zero && !lost.Task.IsCompleted && !_isClosing && !await AnswersAsync(choice.Browser)
            && Lose(choice, lost, $" ({patience.TotalSeconds:0.#} s without an answer)"))
        {
            // Either ends what scenarios still wait for. What hangs may never close, so nobody waits for that.
            _ = choice.Browser.CloseAsync().ContinueWith(closing => closing.Exception, TaskScheduler.Default);
            await OpenAsync();
        }
    }

    private async Task<bool> AnswersAsync(IBrowser browser)
    {
        try
        {
            var context = await browser.NewContextAsync().WaitAsync(patience);
            await context.CloseAsync().WaitAsync(patience);
            return true;
        }
        catch (PlaywrightException)
        {
            // It has disconnected, which is told by itself.
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private async Task<string?> TryAsync()
    {
        try
        {
            Use(await open());
            log($"Browser: {_choice!.Description}");
            return null;
        }
        catch (RunSettingsException problem)
        {
            return problem.Message;
        }
        finally
        {
            _tried = Stopwatch.GetTimestamp();
        }
    }
}
