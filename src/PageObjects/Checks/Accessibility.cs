using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace PortalAcceptance.PageObjects.Checks;

/// <summary>Finds accessibility problems with axe.</summary>
internal static class Accessibility
{
    // Those of WCAG 2.2 AA and what axe recommends.
    private static readonly string[] _tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Checks the page that is shown.</summary>
    /// <param name="tagsOrRules">The tags or the names of the rules to check; all without.</param>
    public static async Task<IReadOnlyList<AccessibilityProblem>> FindProblemsAsync(IPage page, params string[] tagsOrRules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(_axe);
        }

        var problems = await page.EvaluateAsync<string[][]>(PageScript.Of("accessibility"), tagsOrRules is [] ? _tags : tagsOrRules);
        return [.. problems.Select(problem => new AccessibilityProblem(problem[0], problem[1], problem[2], problem[3]))];
    }
}
