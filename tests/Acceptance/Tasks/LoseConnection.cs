using Microsoft.Playwright;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

// The network between the browser and the portal, while something is saved.
internal sealed class LoseConnection(Screen screen)
{
    private const string EveryAddress = "**/*";

    private Task? _saving;

    private Task Saving => _saving ?? throw new InvalidOperationException("No earlier step saves without an answer.");

    public Task WhenSavingAsync() => OnSaveAsync(request => request.AbortAsync("connectionreset"));

    public Task RestoreAsync() => screen.View.Page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });

    public async Task SaveWithoutAnswerAsync(FieldValue field)
    {
        var sent = new TaskCompletionSource();
        await OnSaveAsync(_ =>
        {
            sent.TrySetResult();
            return Task.CompletedTask;
        });
        await screen.Form.FillAsync(new FormValues(field));
        // Not awaited: it ends when the customer stops waiting.
        _saving = screen.Form.Submit.ClickAsync();
        UnmetExpectationException.ThrowUnless(
            await Task.WhenAny(sent.Task, Task.Delay(screen.View.Timeout)) == sent.Task, "Expected the form to be sent to the portal; nothing was sent");
    }

    public async Task StopWaitingAsync()
    {
        await screen.View.Page.EvaluateAsync("() => window.stop()");
        await Saving;
        await RestoreAsync();
    }

    private Task OnSaveAsync(Func<IRoute, Task> act) => screen.View.Page.RouteAsync(
        EveryAddress, route => route.Request.Method == "POST" ? act(route) : route.ContinueAsync());
}
