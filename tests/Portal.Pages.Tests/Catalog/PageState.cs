using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

internal sealed record PageState(string Name, string Page, Func<Visit, Task> ReachAsync)
{
    public int Status { get; init; } = 200;

    // The settings of a dedicated portal; null to use the shared portal.
    public string[]? OwnPortal { get; init; }

    public override string ToString() => Name;
}
