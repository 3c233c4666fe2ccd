using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests.Checks;

internal static class Keyboard
{
    public static async Task<IReadOnlyList<string>> WalkAsync(Visit visit)
    {
        var stops = await visit.Page.EvaluateAsync<int>(InPage.Script("focusStart"));
        var problems = new List<string>();
        await visit.Page.Keyboard.PressAsync("Shift+Tab");
        for (var stop = 0; stop < stops; stop++)
        {
            problems.AddRange(await visit.FindAsync("focusStop"));
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        return problems;
    }
}
