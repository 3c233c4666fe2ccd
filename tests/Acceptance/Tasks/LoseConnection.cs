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

    private IRoute? _unanswered;
    private Task? _saving;

    private IRoute Unanswered => _unanswered ?? throw new InvalidOperationException("No earlier step saves without an answer.");

    public async Task SaveWithoutAnswerAsync(FieldValue field)
    {
        var sent = new TaskCompletionSource<IRoute>(TaskCreationOptions.RunContinuationsAsynchronously);
        await screen.View.Page.RouteAsync(EveryAddress, route =>
            route.Request.Method == "POST" && sent.TrySetResult(route) ? Task.CompletedTask : route.ContinueAsync());
        await screen.Form.FillAsync(new FormValues(field));
        // Not awaited: it ends when the customer stops waiting.
        _saving = screen.Form.Submit.ClickAsync();
        try
        {
            _unanswered = await sent.Task.WaitAsync(screen.View.Timeout > TimeSpan.Zero ? screen.View.Timeout : Timeout.InfiniteTimeSpan);
        }
        catch (TimeoutException)
        {
            throw new UnmetExpectationException("Expected the form to be sent to the portal; nothing was sent");
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
}
