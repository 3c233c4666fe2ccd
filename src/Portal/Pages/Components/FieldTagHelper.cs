using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Pages.Components;

// Label, hint, error and control, connected for assistive technology. The first field with an error gets the focus.
// Secrets are never written back.
[HtmlTargetElement("field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(IStringLocalizer text) : TagHelper
{
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    public string Type { get; set; } = "text";

    public bool Required { get; set; }

    public bool Autofocus { get; set; }

    // HTML autofill tokens.
    public string? Autocomplete { get; set; }

    public string? InputMode { get; set; }

    // Whether the strength of the password is shown.
    public bool Strength { get; set; }

    // Null for half of the row, "full" or "short".
    public string? Width { get; set; }

    public ChoiceList? Choices { get; set; }

    // Null if one option is always selected, so that the list need not be required.
    public string? Placeholder { get; set; }

    // The ID of a datalist with suggestions.
    public string? List { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    // Beside the label, so that the mark is not part of the field's name.
    private static readonly HtmlString _requiredMark = new("""<span class="required-mark" aria-hidden="true">*</span>""");

    private string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private string Id => FieldId.Of(Name);

    private string? Value => Convert.ToString(For.Model, CultureInfo.InvariantCulture);

    private bool IsPassword => Type == "password";

    private bool IsSecret => IsPassword || Autocomplete is "cc-number" or "cc-csc";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = FormErrors.On(ViewContext.ViewData);
        var error = errors.OfField(Name);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Width is null ? "field" : $"field {Width}");
        output.Content.AppendHtml(LabelRow());
        output.Content.AppendHtml(Control(error, errors.IsFirst(Name) || (Autofocus && !errors.AreAny)));
        if (IsPassword)
        {
            output.Content.AppendHtml(Reveal());
        }

        AppendNote(output, KindOf(error), error is null ? null : text[error.Message, error.Arguments].Value);
        AppendNote(output, "hint", Hint is null ? null : text[Hint].Value);
        if (Strength)
        {
            output.Content.AppendHtml(StrengthNote());
        }
    }

    private Html LabelRow() =>
        $"""<div class="label-row"><label for="{Id}">{text[Label].Value}</label>{(Required ? _requiredMark : null)}</div>""";

    // Shown by the script: it does nothing without one.
    private Html Reveal()
    {
        var attributes = new HtmlAttributes().Set("aria-controls", Id).Set("aria-label", text["Show: {0}", text[Label].Value]);
        return $"""<button type="button" class="reveal" aria-pressed="false"{attributes} hidden>{text["Show"].Value}</button>""";
    }

    private Html StrengthNote()
    {
        var words = new HtmlAttributes()
            .Set("data-short", text["Strength: too short"])
            .Set("data-weak", text["Strength: weak"])
            .Set("data-good", text["Strength: good"])
            .Set("data-strong", text["Strength: very good"]);
        return $"""<p id="{Id}-strength" class="hint strength" aria-live="polite" data-of="{Id}"{words}></p>""";
    }

    private void AppendNote(TagHelperOutput output, string kind, string? note)
    {
        if (note is not null)
        {
            output.Content.AppendHtml((Html)$"""<p id="{Id}-{kind}" class="{kind}">{note}</p>""");
        }
    }

    // A field that was changed elsewhere is not invalid, and must not be announced as such.
    private static string KindOf(FieldError? error) => error is { IsChange: true } ? "change" : "error";

    private Html Control(FieldError? error, bool hasFocus)
    {
        var notes = new[] { error is null ? null : $"{Id}-{KindOf(error)}", Hint is null ? null : $"{Id}-hint", Strength ? $"{Id}-strength" : null }.OfType<string>();
        var attributes = new HtmlAttributes()
            .Set("id", Id)
            .Set("autocomplete", Autocomplete)
            .Set("name", Name)
            .Set("inputmode", InputMode)
            .Set("list", List)
            .Set("required", Required)
            .Set("aria-invalid", error is { IsChange: false } ? "true" : null)
            .Set("autofocus", hasFocus)
            .Set("aria-describedby", string.Join(' ', notes) is { Length: > 0 } ids ? ids : null);
        return Choices is null ? Input(attributes) : Select(attributes, Choices);
    }

    private Html Input(HtmlAttributes attributes) =>
        $"<input{attributes.Set("type", Type).Set("value", IsSecret ? null : Value)}>";

    private Html Select(HtmlAttributes attributes, ChoiceList choices) =>
        $"<select{attributes}>{(Placeholder is null ? null : PlaceholderOption(Placeholder))}{choices.Select(Value)}</select>";

    private Html PlaceholderOption(string placeholder) =>
        $"""<option{new HtmlAttributes().Set("selected", string.IsNullOrEmpty(Value))} value="">{text[placeholder].Value}</option>""";
}
