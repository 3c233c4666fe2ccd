namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

// Elements and Having are regular expressions.
internal sealed record TagChange(string Elements, string Having, Func<string, string> Change)
{
    public static TagChange Lose(string elements, string having, params string[] attributes) =>
        new(elements, having, tag => attributes.Aggregate(tag, Markup.Without));

    public static TagChange Get(string elements, string having, string attribute, string value) =>
        new(elements, having, tag => Markup.With(tag, attribute, value));
}
