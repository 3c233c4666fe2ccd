using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

/// <summary>Something that a person can come to see on the portal.</summary>
/// <param name="Name">What it is called: the page, then what is special about it.</param>
/// <param name="Page">The Razor page that shows it, as ASP.NET Core names it ("/Account/Settings").</param>
/// <param name="ReachAsync">Leads a visit there.</param>
public sealed record PageState(string Name, string Page, Func<Visit, Task> ReachAsync)
{
    /// <summary>The HTTP status with which it comes.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The settings of the portal of its own that it needs; null when it can be seen on one that others use too.</summary>
    public string[]? OwnPortal { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
