using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Pages.Account;

namespace PortalAcceptance.Portal.Pages.Components;

/// <summary>
/// A section of the account settings: a region named by its heading, with its confirmation, its errors and its form. Its
/// heading opens and closes it, by a form that asks for the page with other sections open, so that no script is needed.
/// </summary>
/// <param name="text">Translates the heading and the confirmation.</param>
[HtmlTargetElement("settings-section")]
public sealed class SettingsSectionTagHelper(IStringLocalizer text) : TagHelper
{
    /// <summary>The section.</summary>
    public required SettingsSection Section { get; set; }

    /// <summary>What is open and confirmed on the page.</summary>
    public required SettingsState State { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var isOpen = State.IsOpen(Section);
        output.TagName = "section";
        output.Attributes.SetAttribute("id", Section.Name);
        output.Attributes.SetAttribute("class", "card section");
        output.Attributes.SetAttribute("aria-labelledby", $"{Section.Name}-heading");
        output.Content.AppendHtml(Section.IsAlwaysOpen ? Heading(text[Section.Heading]) : Heading(Expander(isOpen)));
        if (!Section.IsAlwaysOpen)
        {
            output.Content.AppendHtml(ExpanderForm(isOpen));
        }

        output.Content.AppendHtml(Body(isOpen, content));
    }

    private TagBuilder Heading(object inner)
    {
        var heading = new TagBuilder("h2") { Attributes = { ["id"] = $"{Section.Name}-heading" } };
        _ = inner is TagBuilder tag ? heading.InnerHtml.AppendHtml(tag) : heading.InnerHtml.Append(inner.ToString()!);
        return heading;
    }

    private TagBuilder Expander(bool isOpen)
    {
        var button = new TagBuilder("button")
        {
            Attributes =
            {
                ["class"] = "expander",
                ["form"] = $"{Section.Name}-expander",
                ["aria-expanded"] = isOpen ? "true" : "false",
                ["aria-controls"] = $"{Section.Name}-body",
            },
        };
        button.InnerHtml.Append(text[Section.Heading]).AppendHtml(
            "<svg class=\"chevron\" aria-hidden=\"true\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\"><path d=\"m4 6 4 4 4-4\" /></svg>");
        return button;
    }

    private TagBuilder ExpanderForm(bool isOpen)
    {
        var form = new TagBuilder("form") { Attributes = { ["id"] = $"{Section.Name}-expander", ["action"] = $"#{Section.Name}" } };
        var others = State.Open.Where(name => name != Section.Name);
        foreach (var name in isOpen ? others : others.Append(Section.Name))
        {
            form.InnerHtml.AppendHtml("<input type=\"hidden\" name=\"open\" value=\"").Append(name).AppendHtml("\">");
        }

        return form;
    }

    private TagBuilder Body(bool isOpen, TagHelperContent content)
    {
        var body = new TagBuilder("div") { Attributes = { ["id"] = $"{Section.Name}-body", ["class"] = "section-body" } };
        if (!isOpen)
        {
            body.Attributes["hidden"] = "";
        }

        var status = new TagBuilder("p")
        {
            Attributes = { ["id"] = $"{Section.Name}-status", ["role"] = "status", ["class"] = "status", ["tabindex"] = "-1" },
        };
        if (State.Confirmed == Section.Name)
        {
            status.InnerHtml.Append(text[State.Done ?? Section.Confirmation]);
        }

        body.InnerHtml.AppendHtml(status).AppendHtml(content);
        return body;
    }
}
