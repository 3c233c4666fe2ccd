using Microsoft.AspNetCore.Mvc.ViewFeatures;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Pages.Components;

internal sealed class FormErrors(string form, IReadOnlyList<FieldError> errors)
{
    public static FormErrors None { get; } = new("", []);

    public bool AreAny => errors.Count > 0;

    public IReadOnlyList<FieldError> Of(string name) => name == form ? errors : [];

    // By the field's name on the page, such as "Account.FirstName".
    public FieldError? OfField(string name) => errors.FirstOrDefault(error => NameOf(error) == name);

    public bool IsFirst(string name) => errors.FirstOrDefault(error => error.IsOfField) is { } first && NameOf(first) == name;

    public string NameOf(FieldError error) => $"{form}.{error.Field}";

    public static FormErrors On(ViewDataDictionary viewData) => viewData[nameof(FormErrors)] as FormErrors ?? None;

    public void ShowOn(ViewDataDictionary viewData) => viewData[nameof(FormErrors)] = this;
}
