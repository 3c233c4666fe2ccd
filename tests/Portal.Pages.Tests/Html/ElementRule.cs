namespace PortalAcceptance.Portal.Pages.Tests.Html;

/// <summary>What the HTML standard says of an element.</summary>
/// <param name="Content">What may stand in it.</param>
internal sealed record ElementRule(Content Content)
{
    /// <summary>Whether it marks up text, and so may stand wherever text may.</summary>
    public bool IsPhrasing { get; init; }

    /// <summary>Whether it may stand anywhere in a body; if not, where it may is listed.</summary>
    public bool IsFlow { get; init; } = true;

    /// <summary>The elements that may stand in it, in their order.</summary>
    public IReadOnlyList<string> Children { get; init; } = [];

    /// <summary>Selects what must not stand in it, however deep.</summary>
    public string? Never { get; init; }

    /// <summary>The attributes that it has beside those that every element has.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];
}
