namespace PortalAcceptance.Portal.Pages.Tests.Html;

// The elements that the portal uses, with their rules from the HTML standard (https://html.spec.whatwg.org/multipage/).
// Any other element is rejected: to use one, add its rule from the standard.
internal static class ElementRules
{
    private const string Interactive = "a[href], button, input:not([type=hidden]), select, textarea, label, summary, [tabindex]";
    private const string SectioningOrHeading = "header, footer, article, aside, nav, section, h1, h2, h3, h4, h5, h6";

    private static readonly string[] _everywhere = ["autofocus", "class", "hidden", "id", "lang", "popover", "role", "tabindex", "title"];

    private static readonly Dictionary<string, ElementRule> _rules = new()
    {
        ["html"] = Only("head", "body") with { IsFlow = false },
        ["head"] = new(Content.Listed) { Children = ["meta", "title", "link", "script"], IsFlow = false },
        ["meta"] = new(Content.Nothing) { Attributes = ["charset", "content", "name"], IsFlow = false },
        ["title"] = new(Content.Text) { IsFlow = false },
        ["link"] = new(Content.Nothing) { Attributes = ["blocking", "href", "rel", "sizes", "type"], IsFlow = false },
        ["script"] = new(Content.Text) { Attributes = ["src", "type"], IsPhrasing = true },
        ["body"] = new(Content.Flow) { IsFlow = false },
        ["header"] = new(Content.Flow) { Never = "header, footer, main" },
        ["footer"] = new(Content.Flow) { Never = "header, footer, main" },
        ["main"] = new(Content.Flow) { Never = "main" },
        ["nav"] = new(Content.Flow) { Never = "main" },
        ["aside"] = new(Content.Flow) { Never = "main" },
        ["article"] = new(Content.Flow) { Never = "main" },
        ["section"] = new(Content.Flow),
        ["div"] = new(Content.Flow),
        ["form"] = new(Content.Flow) { Never = "form", Attributes = ["action", "method", "novalidate"] },
        ["h1"] = new(Content.Phrasing),
        ["h2"] = new(Content.Phrasing),
        ["h3"] = new(Content.Phrasing),
        ["p"] = new(Content.Phrasing),
        ["ul"] = Only("li"),
        ["li"] = new(Content.Flow) { IsFlow = false },
        ["table"] = Only("caption", "thead", "tbody"),
        ["caption"] = new(Content.Flow) { Never = "table", IsFlow = false },
        ["thead"] = Only("tr") with { IsFlow = false },
        ["tbody"] = Only("tr") with { IsFlow = false },
        ["tr"] = new(Content.Listed) { Children = ["th", "td"], IsFlow = false },
        ["th"] = new(Content.Flow) { Never = SectioningOrHeading, Attributes = ["scope"], IsFlow = false },
        ["td"] = new(Content.Flow) { IsFlow = false },
        ["a"] = new(Content.Transparent) { Never = Interactive, Attributes = ["href"], IsPhrasing = true },
        ["span"] = new(Content.Phrasing) { IsPhrasing = true },
        ["strong"] = new(Content.Phrasing) { IsPhrasing = true },
        ["time"] = new(Content.Phrasing) { Attributes = ["datetime"], IsPhrasing = true },
        ["label"] = new(Content.Phrasing) { Never = "label, button, input, select, textarea", Attributes = ["for"], IsPhrasing = true },
        ["button"] = new(Content.Phrasing) { Never = Interactive, Attributes = ["form", "name", "popovertarget", "type", "value"], IsPhrasing = true },
        ["input"] = new(Content.Nothing)
        {
            Attributes = ["autocomplete", "inputmode", "list", "maxlength", "name", "readonly", "required", "type", "value"],
            IsPhrasing = true,
        },
        ["select"] = Only("option") with { Attributes = ["autocomplete", "name", "required"], IsPhrasing = true },
        ["datalist"] = Only("option") with { IsPhrasing = true },
        ["option"] = new(Content.Text) { Attributes = ["selected", "value"], IsFlow = false },
        ["img"] = new(Content.Nothing) { Attributes = ["alt", "height", "src", "width"], IsPhrasing = true },
        ["svg"] = new(Content.Foreign) { Attributes = ["height", "viewBox", "width"], IsPhrasing = true },
    };

    public static ElementRule? Of(string element) => _rules.GetValueOrDefault(element);

    public static bool Allow(ElementRule rule, string attribute) =>
        _everywhere.Contains(attribute) || rule.Attributes.Contains(attribute)
        || attribute.StartsWith("aria-", StringComparison.Ordinal) || attribute.StartsWith("data-", StringComparison.Ordinal);

    private static ElementRule Only(params string[] children) => new(Content.Listed) { Children = children };
}
