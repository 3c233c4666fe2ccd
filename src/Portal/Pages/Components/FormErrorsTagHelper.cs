using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Pages.Components;

[HtmlTargetElement("form-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormErrorsTagHelper(IStringLocalizer text) : TagHelper
{
    public required string Form { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var all = FormErrors.On(ViewContext.ViewData);
        var errors = all.Of(Form).ToLookup(error => error.IsOfField);
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("class", "alert");
        if (!errors[true].Any())
        {
            // No field gets the focus, so this does, and screen readers announce it first.
            output.Attributes.SetAttribute("tabindex", "-1");
            output.Attributes.SetAttribute(new TagHelperAttribute("autofocus"));
        }

        foreach (var error in errors[false])
        {
            output.Content.AppendHtml((Html)$"<p>{Text(error)}</p>");
        }

        if (errors[true].Any())
        {
            if (errors[true].Any(error => !error.IsChange))
            {
                output.Content.AppendHtml((Html)$"<p>{text["Check these fields:"].Value}</p>");
            }

            var fields = new HtmlContentBuilder();
            foreach (var error in errors[true])
            {
                fields.AppendHtml((Html)$"""<li><a href="#{FieldId.Of(all.NameOf(error))}">{Text(error)}</a></li>""");
            }

            output.Content.AppendHtml((Html)$"<ul>{fields}</ul>");
        }
    }

    private string Text(FieldError error) => text[error.Message, error.Arguments].Value;
}
