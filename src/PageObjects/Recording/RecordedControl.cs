using Microsoft.Playwright;

namespace PortalAcceptance.PageObjects.Recording;

/// <summary>An element of a page, as a person sees it.</summary>
/// <param name="Kind">The word for it, such as "button".</param>
/// <param name="Name">Its accessible name or its text, as shown.</param>
/// <param name="Locator">Where it is.</param>
public sealed record RecordedControl(string Kind, string Name, ILocator Locator);
