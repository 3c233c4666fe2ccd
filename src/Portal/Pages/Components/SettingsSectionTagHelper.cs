using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Pages.Account;

namespace PortalAcceptance.Portal.Pages.Components;

// A region named by its heading, with confirmation, errors and form. Its heading opens and closes it by a form that
// requests the page with other sections open, so that no script is needed; "Cancel" is a form that requests the page as
// it is.
[HtmlTargetElement("settings-section")]
public sealed class SettingsSectionTagHelper(IStringLocalizer text) : TagHelper
{
    private static readonly HtmlString _chevron = new(
        """<svg class="chevron" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16"><path d="m4 6 4 4 4-4" /></svg>""");

    public required SettingsSection Section { get; set; }

    public required SettingsState State { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var isOpen = State.IsOpen(Section);
        output.TagName = "section";
        output.Attributes.SetAttribute("id", Section.Name);
        output.Attributes.SetAttribute("class", "card section");
        output.Attributes.SetAttribute("aria-labelledby", $"{Section.Name}-heading");
        if (State.Unsaved == Section)
        {
            output.Attributes.SetAttribute("data-unsaved", "");
        }

        output.Content.AppendHtml(Heading(isOpen));
        var others = State.Open.Where(name => name != Section.Name);
        if (!Section.IsAlwaysOpen)
        {
            output.Content.AppendHtml(PageForm("expander", $"#{Section.Name}", isOpen ? others : others.Append(Section.Name)));
        }

        // Without a fragment: a browser does not request the page that it shows for one.
        output.Content.AppendHtml(PageForm("cancel", "?", Section.IsAlwaysOpen ? others : others.Append(Section.Name)));

        // The form goes between two pieces, so that the section's content is not copied.
        output.Content.AppendHtml(BodyStart(isOpen)).AppendHtml(content).AppendHtml("</div>");
    }

    private Html Heading(bool isOpen)
    {
        var heading = text[Section.Heading].Value;
        return Section.IsAlwaysOpen
            ? (Html)$"""<h2 id="{Section.Name}-heading">{heading}</h2>"""
            : $"""<h2 id="{Section.Name}-heading"><button class="expander" aria-expanded="{(isOpen ? "true" : "false")}" aria-controls="{Section.Name}-body" form="{Section.Name}-expander">{heading}{_chevron}</button></h2>""";
    }

    private Html PageForm(string purpose, string action, IEnumerable<string> open)
    {
        var fields = new HtmlContentBuilder();
        foreach (var name in open)
        {
            fields.AppendHtml((Html)$"""<input type="hidden" name="open" value="{name}">""");
        }

        return $"""<form id="{Section.Name}-{purpose}" action="{action}">{fields}</form>""";
    }

    private Html BodyStart(bool isOpen)
    {
        var attributes = new HtmlAttributes().Set("id", $"{Section.Name}-body").Set("class", "section-body").Set("hidden", !isOpen);
        var (message, kind) = State.IsDraftOf(Section) ? (text["These changes from before your session ended are not saved yet."].Value, "status unsaved")
            : State.Confirmed == Section.Name ? (text[State.Done ?? Section.Confirmation].Value, "status")
            : (null, "status");
        var canceled = text["Nothing was changed."].Value;
        return $"""<div{attributes}><p id="{Section.Name}-status" role="status" class="{kind}" data-canceled="{canceled}" tabindex="-1">{message}</p>""";
    }
}
