using Microsoft.Playwright;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tasks;

// The network between the browser and the portal, while something is saved.
internal sealed class LoseConnection(Screen screen)
{
    private const string EveryAddress = "**/*";

    public Task WhenSavingAsync() => OnSaveAsync(request => request.AbortAsync("connectionreset"));

    public Task WithoutAnswerAsync() => OnSaveAsync(_ => Task.CompletedTask);

    public Task RestoreAsync() => screen.View.Page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });

    public async Task StopWaitingAsync()
    {
        await screen.View.Page.EvaluateAsync("() => window.stop()");
        await RestoreAsync();
    }

    private Task OnSaveAsync(Func<IRoute, Task> act) => screen.View.Page.RouteAsync(
        EveryAddress, route => route.Request.Method == "POST" ? act(route) : route.ContinueAsync());
}
