using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Forms;

// Collects the fields that hold another value than was typed because they were changed elsewhere.
internal sealed class FieldChanges
{
    private readonly List<FieldError> _changes = [];

    public FieldChanges Compare(string field, string label, string? typed, string? stored, Func<string, object>? show = null)
    {
        if ((typed ?? "") != (stored ?? ""))
        {
            _changes.Add(Change(field, label, stored, show));
        }

        return this;
    }

    // Stale, unless the form holds what is stored anyway: then there is nothing left to save.
    public FormResult ToResult(int currentVersion) =>
        _changes.Count == 0 ? FormResult.Success : FormResult.Stale(currentVersion, _changes);

    private static FieldError Change(string field, string label, string? stored, Func<string, object>? show) =>
        string.IsNullOrEmpty(stored)
            ? new FieldError(field, "{0} is now empty.", new Phrase(label)) { IsChange = true }
            : new FieldError(field, "{0} is now “{1}”.", new Phrase(label), show?.Invoke(stored) ?? stored) { IsChange = true };
}
