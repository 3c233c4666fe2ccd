using Microsoft.Playwright;

namespace PortalAcceptance.PageObjects;

/// <summary>
/// One browser tab on the portal, and the wording in which the portal speaks in it. Pages and components find what a
/// person sees through it: by role and canonical accessible name, never by markup.
/// </summary>
/// <param name="Page">The tab.</param>
/// <param name="Wording">What this portal shows for the canonical texts.</param>
public sealed record PortalView(IPage Page, Wording Wording)
{
    /// <summary>What the portal shows for a canonical text.</summary>
    public string Shown(string canonical) => Wording.Shown(canonical);

    /// <summary>Goes to a path of the portal, relative to the context's base URL.</summary>
    public Task GoToAsync(string path) => Page.GotoAsync(path);

    /// <summary>The element of a role with exactly this canonical accessible name, anywhere on the page.</summary>
    public ILocator ByRole(AriaRole role, string canonicalName) =>
        Page.GetByRole(role, new() { Name = Shown(canonicalName), Exact = true });

    /// <summary>The element of a role with exactly this canonical accessible name, within another element.</summary>
    public ILocator ByRole(ILocator within, AriaRole role, string canonicalName) =>
        within.GetByRole(role, new() { Name = Shown(canonicalName), Exact = true });

    /// <summary>The page's main heading, when it reads this canonical text: the proof that the page is the one expected.</summary>
    public ILocator MainHeading(string canonicalName) =>
        Page.GetByRole(AriaRole.Heading, new() { Name = Shown(canonicalName), Exact = true, Level = 1 })
            .Describe($"the main heading of the page \"{canonicalName}\"");
}
