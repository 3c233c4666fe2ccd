namespace PortalAcceptance.Portal.Pages.Tests.Html;

internal sealed record ElementRule(Content Content)
{
    public bool IsPhrasing { get; init; }

    public bool IsFlow { get; init; } = true;

    public IReadOnlyList<string> Children { get; init; } = [];

    // A selector for descendants that are not allowed at any depth.
    public string? Never { get; init; }

    public IReadOnlyList<string> Attributes { get; init; } = [];
}
