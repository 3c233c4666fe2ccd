using Deque.AxeCore.Commons;
using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests.Checks;

/// <summary>What axe finds against WCAG 2.2 AA and the best practices.</summary>
internal static class Accessibility
{
    private static readonly string[] _tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

    private static readonly string[] _ofLook = ["color-contrast", "target-size"];

    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Everything that is wrong, and every contrast that axe could not make out.</summary>
    public static Task<IReadOnlyList<string>> FindProblemsAsync(Visit visit) => RunAsync(visit, _tags);

    /// <summary>What is wrong with the contrasts and the sizes: all that another theme and another width can change.</summary>
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
