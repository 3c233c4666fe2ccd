using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace PortalAcceptance.Portal.Pages.Components;

/// <summary>Sums up what is wrong with a form: what concerns all of it, then each wrong field as a link to it.</summary>
/// <param name="text">Translates the introduction.</param>
[HtmlTargetElement("form-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormErrorsTagHelper(IStringLocalizer text) : TagHelper
{
    /// <summary>The name that the form's fields begin with.</summary>
    public required string Form { get; set; }

    /// <summary>The page that is being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var all = FormErrors.On(ViewContext.ViewData);
        var errors = all.Of(Form).ToLookup(error => error.Field.Length > 0);
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
            // No field takes the focus, and who cannot see the page is to hear of this first.
            output.Attributes.SetAttribute("tabindex", "-1");
            output.Attributes.SetAttribute(new TagHelperAttribute("autofocus"));
        }

        foreach (var error in errors[false])
        {
            output.Content.AppendHtml("<p>").Append(text[error.Message, error.Arguments]).AppendHtml("</p>");
        }

        if (errors[true].Any())
        {
            if (errors[true].Any(error => !error.IsChange))
            {
                output.Content.AppendHtml("<p>").Append(text["Check these fields:"]).AppendHtml("</p>");
            }

            output.Content.AppendHtml("<ul>");
            foreach (var error in errors[true])
            {
                output.Content.AppendHtml("<li><a href=\"#").Append(FieldId.Of(all.NameOf(error))).AppendHtml("\">")
                    .Append(text[error.Message, error.Arguments]).AppendHtml("</a></li>");
            }

            output.Content.AppendHtml("</ul>");
        }
    }
}
