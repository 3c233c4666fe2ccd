namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

/// <summary>What becomes of the opening tags of certain elements.</summary>
/// <param name="Elements">The elements' names, as alternatives of a regular expression.</param>
/// <param name="Having">What is in the tags, as a regular expression.</param>
/// <param name="Change">Changes one.</param>
internal sealed record TagChange(string Elements, string Having, Func<string, string> Change)
{
    /// <summary>They lose attributes.</summary>
    public static TagChange Lose(string elements, string having, params string[] attributes) =>
        new(elements, having, tag => attributes.Aggregate(tag, Markup.Without));

    /// <summary>They get an attribute, whether they had it or not.</summary>
    public static TagChange Get(string elements, string having, string attribute, string value) =>
        new(elements, having, tag => Markup.With(tag, attribute, value));
}
