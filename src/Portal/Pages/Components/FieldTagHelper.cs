using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Pages.Components;

/// <summary>
/// A field of a form: label, hint, error and control, tied together for assistive technology. The first field with an
/// error takes the focus. Passwords and other secrets are never written back.
/// </summary>
/// <param name="text">Translates label and hint.</param>
[HtmlTargetElement("field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(IStringLocalizer text) : TagHelper
{
    /// <summary>The property that the field fills.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>The label, in canonical English.</summary>
    public required string Label { get; set; }

    /// <summary>What helps to fill it, in canonical English, if anything.</summary>
    public string? Hint { get; set; }

    /// <summary>The control's type, as HTML names it.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Whether it must be filled.</summary>
    public bool Required { get; set; }

    /// <summary>Whether it takes the focus as long as no field has an error.</summary>
    public bool Autofocus { get; set; }

    /// <summary>Whether it is only shown.</summary>
    public bool ReadOnly { get; set; }

    /// <summary>What the browser may fill it with (HTML's autofill tokens).</summary>
    public string? Autocomplete { get; set; }

    /// <summary>Which on-screen keyboard suits it.</summary>
    public string? InputMode { get; set; }

    /// <summary>Whether it says how hard to guess the password is that is typed into it.</summary>
    public bool Strength { get; set; }

    /// <summary>How much of the row it takes: null for half of it, "full", or "short".</summary>
    public string? Width { get; set; }

    /// <summary>The options, if one of them is to be chosen.</summary>
    public ChoiceList? Choices { get; set; }

    /// <summary>The label of having chosen none, in canonical English; null when one is always chosen.</summary>
    public string? Placeholder { get; set; }

    /// <summary>The id of a <c>datalist</c> with suggestions.</summary>
    public string? List { get; set; }

    /// <summary>The page that is being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    // Beside the label and not in it: the mark is for the eye, and no part of the field's name.
    private static readonly HtmlString _requiredMark = new("""<span class="required-mark" aria-hidden="true">*</span>""");

    private string Name => For.Name;

    private string Id => FieldId.Of(Name);

    private string? Value => Convert.ToString(For.Model, CultureInfo.InvariantCulture);

    // Where one option is always chosen, nothing is left to be filled.
    private bool MustBeFilled => Required && (Choices is null || Placeholder is not null);

    private bool IsPassword => Type == "password";

    private bool IsSecret => IsPassword || Autocomplete is "cc-number" or "cc-csc";

    /// <inheritdoc/>
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
        $"""<div class="label-row"><label for="{Id}">{text[Label].Value}</label>{(MustBeFilled ? _requiredMark : null)}</div>""";

    // For the script to bring out: without one, there is nothing that it could do.
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

    // A field that was changed elsewhere isn't wrong, and must not be announced as if it were.
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
            .Set("required", MustBeFilled)
            .Set("readonly", ReadOnly)
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
