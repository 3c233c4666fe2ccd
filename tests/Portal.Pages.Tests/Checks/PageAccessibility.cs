using PortalAcceptance.PageObjects.Checks;
using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests.Checks;

internal static class PageAccessibility
{
    private static readonly string[] _ofLook = ["color-contrast", "target-size"];

    public static Task<IReadOnlyList<string>> FindProblemsAsync(Visit visit) => RunAsync(visit);

    // Another theme or width can change only contrasts and sizes.
    public static Task<IReadOnlyList<string>> FindProblemsOfLookAsync(Visit visit) => RunAsync(visit, _ofLook);

    private static async Task<IReadOnlyList<string>> RunAsync(Visit visit, params string[] tagsOrRules) =>
        [.. (await Accessibility.FindProblemsAsync(visit.Page, tagsOrRules)).Select(problem => $"{problem}")];
}
