namespace PortalAcceptance.Portal.Pages.Tests.Browsing;

public sealed record Arrival(
    int Status, string Html, IReadOnlyList<string> Shifts, IReadOnlyList<string> RenderBlocking, IReadOnlyList<string> Focus);
