namespace PortalAcceptance.Portal.Pages.Tests.Browsing;

/// <summary>How a page came: what was sent, and what the browser measured while it was loading.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Html">The HTML as it was sent.</param>
/// <param name="Shifts">What moved by itself.</param>
/// <param name="RenderBlocking">The addresses of what the first paint had to wait for.</param>
/// <param name="Focus">What is wrong with where the focus is.</param>
public sealed record Arrival(
    int Status, string Html, IReadOnlyList<string> Shifts, IReadOnlyList<string> RenderBlocking, IReadOnlyList<string> Focus);
