using System.Diagnostics;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

// Ends a step that waits for something without a time-out of its own, such as a script in a page that hangs.
internal sealed class ScenarioTimeout(RunSettings settings)
{
    private readonly Stopwatch _elapsed = new();

    public void Start() => _elapsed.Start();

    public async Task<T> KeepAsync<T>(Func<Task<T>> step)
    {
        if (settings.Timeout <= TimeSpan.Zero)
        {
            return await step();
        }

        var left = settings.Timeout - _elapsed.Elapsed;
        if (left <= TimeSpan.Zero)
        {
            throw Expired();
        }

        var running = step();
        try
        {
            return await running.WaitAsync(left);
        }
        catch (TimeoutException) when (!running.IsCompleted)
        {
            throw Expired();
        }
    }

    private TimeoutException Expired() =>
        new($"The scenario has taken longer than the {settings.Timeout.TotalSeconds:0.#} s it may take (\"timeout\" in {RunSettings.FileName}).");
}
