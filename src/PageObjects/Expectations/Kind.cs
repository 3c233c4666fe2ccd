namespace PortalAcceptance.PageObjects.Expectations;

/// <summary>What a person calls an element of a page.</summary>
/// <param name="One">The word for one, such as "button".</param>
/// <param name="Preposition">The preposition for its parts: "in" a section, "on" a page.</param>
/// <param name="Roles">The ARIA roles of such elements, in lower case.</param>
public sealed record Kind(string One, string Preposition, params IReadOnlyList<string> Roles)
{
    public static readonly Kind Button = new("button", "on", "button");
    public static readonly Kind Cell = new("cell", "in", "cell");
    public static readonly Kind Confirmation = new("confirmation", "in", "status");
    public static readonly Kind Error = new("error", "in", "alert");
    public static readonly Kind Field = new("field", "in", "textbox", "combobox", "searchbox", "spinbutton", "listbox", "checkbox", "radiogroup");
    public static readonly Kind Footer = new("foot of the page", "at", "contentinfo");
    public static readonly Kind Form = new("form", "in", "form");
    public static readonly Kind Group = new("group", "in", "group");
    public static readonly Kind Heading = new("heading", "in", "heading");
    public static readonly Kind Link = new("link", "in", "link");
    public static readonly Kind Menu = new("menu", "in", "navigation");
    public static readonly Kind MenuEntry = new("entry", "in", "link", "button");
    public static readonly Kind Notice = new("notice", "in", "complementary");
    public static readonly Kind Page = new("page", "on", "main");
    public static readonly Kind Section = new("section", "in", "region");
    public static readonly Kind Table = new("table", "in", "table");
    public static readonly Kind TopBar = new("top of the page", "at", "banner");

    /// <summary>Whether it is a part of the page that is described as a whole.</summary>
    public bool IsPart => this == Footer || this == Menu || this == Notice || this == Page || this == Section || this == TopBar;

    private string Many => One.EndsWith('y') ? $"{One[..^1]}ies" : $"{One}s";

    /// <summary>Says which of them there are in some place.</summary>
    /// <param name="place">The place, such as "there".</param>
    /// <param name="names">Their accessible names; empty for those without.</param>
    public string Listed(string place, IReadOnlyList<string> names) => names.Where(name => name.Length > 0).ToList() switch
    {
        [] when names.Count > 0 => $"the {Many} {place} have no names",
        [] => $"no {One} is {place}",
        [var only] => $"the only {One} {place} is {Words.Quote(only)}",
        var named => $"the {Many} {place} are {Words.List(named)}",
    };
}
