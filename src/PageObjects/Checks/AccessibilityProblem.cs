namespace PortalAcceptance.PageObjects.Checks;

/// <summary>What is not accessible.</summary>
/// <param name="Element">The element, as a person would name it.</param>
/// <param name="Selector">Where it is in the page's source.</param>
/// <param name="Rule">What is asked of it.</param>
internal sealed record AccessibilityProblem(string Element, string Selector, string Rule, string Details)
{
    /// <summary>The problem with all that helps to find it in the page's source.</summary>
    public override string ToString() => $"{Selector}: {Rule} {Details}";
}
