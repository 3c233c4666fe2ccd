using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class UseSession(Screen screen, PortalClock clock)
{
    // With HTTP requests: what the pages show does not matter.
    public async Task EveryAsync(TimeSpan pause, TimeSpan duration)
    {
        for (var passed = pause; passed <= duration; passed += pause)
        {
            await clock.AdvanceAsync(pause);
            await screen.View.Page.Context.APIRequest.GetAsync(PortalView.Address(screen.View.Paths.Home));
        }
    }
}
