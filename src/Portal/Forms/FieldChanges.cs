using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Forms;

/// <summary>Collects what was changed elsewhere while a form was being filled: of each field that holds something other than what was typed, what it holds.</summary>
public sealed class FieldChanges
{
    private readonly List<FieldError> _changes = [];

    /// <summary>Compares a field with what was typed into it.</summary>
    /// <param name="field">The form's property.</param>
    /// <param name="label">The field's label, in canonical English.</param>
    /// <param name="typed">What was typed or chosen.</param>
    /// <param name="stored">What the field holds now.</param>
    /// <param name="show">How a choice is shown, if it is one; as a <see cref="Phrase"/> where that is to be translated.</param>
    public FieldChanges Compare(string field, string label, string? typed, string? stored, Func<string, object>? show = null)
    {
        if ((typed ?? "") != (stored ?? ""))
        {
            _changes.Add(Change(field, label, stored, show));
        }

        return this;
    }

    /// <summary>Refuses the form as stale, unless it holds what is stored anyway: then there is nothing left to save.</summary>
    /// <param name="currentVersion">The version of what is stored.</param>
    public FormResult ToResult(int currentVersion) =>
        _changes.Count == 0 ? FormResult.Success : FormResult.Stale(currentVersion, _changes);

    private static FieldError Change(string field, string label, string? stored, Func<string, object>? show) =>
        string.IsNullOrEmpty(stored)
            ? new FieldError(field, "{0} is now empty.", new Phrase(label)) { IsChange = true }
            : new FieldError(field, "{0} is now “{1}”.", new Phrase(label), show?.Invoke(stored) ?? stored) { IsChange = true };
}
