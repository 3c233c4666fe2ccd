using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Trials;
using PortalAcceptance.RunConfiguration;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Hooks;

// Neither in trials, nor in a replay, which has no hooks.
[Binding]
internal sealed class TutorialHooks(Screen screen, TutorialPictures pictures, TrialRound round, RunSettings settings)
{
    [BeforeScenario("tutorial")]
    public void TakePictures()
    {
        if (round.Current is null && settings.Use.Screenshot != ScreenshotMode.Off)
        {
            screen.View = screen.View with { Recorder = pictures };
        }
    }
}
