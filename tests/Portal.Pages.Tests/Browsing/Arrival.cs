namespace PortalAcceptance.Portal.Pages.Tests.Browsing;

internal sealed record Arrival(
    int Status, string Html, IReadOnlyList<string> Shifts, IReadOnlyList<string> RenderBlocking, IReadOnlyList<string> Focus);
