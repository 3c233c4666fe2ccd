using System.Diagnostics;

namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>One browser of a pool, which is opened again when it is lost.</summary>
internal sealed class PooledBrowser(Func<Task<BrowserChoice>> open, Action<string> log)
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(1);

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
        choice.Browser.Disconnected += (_, _) => Lose(choice, lost);
        if (!choice.Browser.IsConnected)
        {
            Lose(choice, lost);
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
        return new BrowserLease(_choice!.Browser, _lost.Task, () => Interlocked.Decrement(ref _scenarios));
    }

    /// <summary>Closes it for good.</summary>
    public async Task CloseAsync()
    {
        _isClosing = true;
        await _opening;
        await (IsOpen ? _choice!.Browser.CloseAsync() : Task.CompletedTask);
    }

    private void Lose(BrowserChoice choice, TaskCompletionSource lost)
    {
        if (lost.TrySetResult() && !_isClosing)
        {
            log($"Browser lost: {choice.Description}. Its scenarios run again.");
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
