using Deque.AxeCore.Commons;
using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests.Checks;

internal static class Accessibility
{
    private static readonly string[] _tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

    private static readonly string[] _ofLook = ["color-contrast", "target-size"];

    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    public static Task<IReadOnlyList<string>> FindProblemsAsync(Visit visit) => RunAsync(visit, _tags);

    // Another theme or width can change only contrasts and sizes.
    public static Task<IReadOnlyList<string>> FindProblemsOfLookAsync(Visit visit) => RunAsync(visit, _ofLook);

    private static async Task<IReadOnlyList<string>> RunAsync(Visit visit, string[] tagsOrRules)
    {
        if (!await visit.Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await visit.Page.EvaluateAsync(_axe);
        }

        return await visit.FindAsync("accessibility", tagsOrRules);
    }
}
