using System.Diagnostics;
using NUnit.Framework;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

// Ends a step that waits for something without a time-out of its own, such as a script in a page that hangs, and one that runs when
// the run is interrupted.
internal sealed class ScenarioTimeout(RunSettings settings)
{
    private readonly Stopwatch _elapsed = new();

    public void Start() => _elapsed.Start();

    public async Task<T> KeepAsync<T>(Func<Task<T>> step)
    {
        var left = settings.Timeout > TimeSpan.Zero ? settings.Timeout - _elapsed.Elapsed : Timeout.InfiniteTimeSpan;
        if (settings.Timeout > TimeSpan.Zero && left <= TimeSpan.Zero)
        {
            throw Expired();
        }

        var running = step();
        try
        {
            return await running.WaitAsync(left, AcceptanceRun.Current.Interruption.Requested);
        }
        catch (TimeoutException) when (!running.IsCompleted)
        {
            throw Expired();
        }
        catch (Exception) when (AcceptanceRun.Current.Interruption.IsRequested)
        {
            // Ctrl+C ends the browser too, so whatever fails now is no fault of the portal.
            Assert.Ignore(AcceptanceRun.Current.Interruption.Message);
            throw;
        }
    }

    private TimeoutException Expired() =>
        new($"The scenario has taken longer than the {settings.Timeout.TotalSeconds:0.#} s it may take (\"timeout\" in {RunSettings.FileName}).");
}
