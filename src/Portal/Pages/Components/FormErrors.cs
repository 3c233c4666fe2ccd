using Microsoft.AspNetCore.Mvc.ViewFeatures;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Pages.Components;

/// <summary>What is wrong with the form that was submitted, for the components that show it.</summary>
/// <param name="form">The name that the form's fields begin with.</param>
/// <param name="errors">What is wrong, in the order of the fields.</param>
public sealed class FormErrors(string form, IReadOnlyList<FieldError> errors)
{
    /// <summary>The errors of a page that shows no submitted form.</summary>
    public static FormErrors None { get; } = new("", []);

    /// <summary>Whether anything is wrong.</summary>
    public bool AreAny => errors.Count > 0;

    /// <summary>What is wrong with a form: as a whole, then field by field.</summary>
    public IReadOnlyList<FieldError> Of(string name) => name == form ? errors : [];

    /// <summary>What is wrong with a field, if anything; the field as the page names it ("Account.FirstName").</summary>
    public FieldError? OfField(string name) => errors.FirstOrDefault(error => NameOf(error) == name);

    /// <summary>Whether a field is the first one that is wrong.</summary>
    public bool IsFirst(string name) => errors.FirstOrDefault(error => error.Field.Length > 0) is { } first && NameOf(first) == name;

    /// <summary>A field as the page names it.</summary>
    public string NameOf(FieldError error) => $"{form}.{error.Field}";

    /// <summary>The errors that the page being rendered is to show.</summary>
    public static FormErrors On(ViewDataDictionary viewData) => viewData[nameof(FormErrors)] as FormErrors ?? None;

    /// <summary>Has the page show these errors.</summary>
    public void ShowOn(ViewDataDictionary viewData) => viewData[nameof(FormErrors)] = this;
}
