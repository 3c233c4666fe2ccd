using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

internal sealed record PageState(string Name, string Page, Func<Visit, Task> ReachAsync)
{
    public int Status { get; init; } = 200;

    // The settings of a portal of its own; null when a shared portal will do.
    public string[]? OwnPortal { get; init; }

    public override string ToString() => Name;
}
