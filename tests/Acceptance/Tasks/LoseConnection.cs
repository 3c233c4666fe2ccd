using Microsoft.Playwright;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

// The network between the browser and the portal, while something is saved.
internal sealed class LoseConnection(Screen screen)
{
    private const string EveryAddress = "**/*";
    private const int DoubleClickMilliseconds = 1000;

    private readonly TaskCompletionSource<IRoute> _sent = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IRoute? _unanswered;
    private Task? _saving;
    private int _times;

    private IRoute Unanswered => _unanswered ?? throw new InvalidOperationException("No earlier step saves without an answer.");

    public async Task SaveWithoutAnswerAsync(FieldValue field)
    {
        await EnterAsync(field);
        // Not awaited: it ends when the customer stops waiting.
        _saving = screen.Form.Submit.ClickAsync();
        await WaitUntilSentAsync();
    }

    // As by a double click. The answer to the first is held back until the second.
    public async Task SaveTwiceAsync(FieldValue field)
    {
        await EnterAsync(field);
        await screen.Form.Submit.ClickTwiceAsync();
        await WaitUntilSentAsync();
        await Unanswered.ContinueAsync();
    }

    public void WasSavedOnce()
    {
        if (_times != 1)
        {
            throw new UnmetExpectationException($"Expected the form to be sent to the portal once; it was sent {_times} times");
        }
    }

    // As with the browser's Stop button: the page stays.
    public async Task StopWaitingAsync()
    {
        await Unanswered.AbortAsync("aborted");
        await _saving!;
        // Sooner, the second try would be the second half of a double click.
        var stoppedAt = await screen.View.Page.EvaluateAsync<double>("() => performance.now()");
        await screen.View.Page.WaitForFunctionAsync($"stoppedAt => performance.now() - stoppedAt > {DoubleClickMilliseconds}", stoppedAt);
    }

    private async Task EnterAsync(FieldValue field)
    {
        await screen.View.Page.RouteAsync(EveryAddress, route =>
        {
            if (route.Request.Method != "POST" || ++_times > 1)
            {
                return route.ContinueAsync();
            }

            _sent.SetResult(route);
            return Task.CompletedTask;
        });
        await screen.Form.FillAsync(new FormValues(field));
    }

    private async Task WaitUntilSentAsync()
    {
        try
        {
            _unanswered = await _sent.Task.WaitAsync(screen.View.Timeout > TimeSpan.Zero ? screen.View.Timeout : Timeout.InfiniteTimeSpan);
        }
        catch (TimeoutException)
        {
            throw new UnmetExpectationException("Expected the form to be sent to the portal; nothing was sent");
        }
    }
}
