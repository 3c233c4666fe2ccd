using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>The form that the scenario is filling in, so that steps can say "I leave it empty" and "I am told".</summary>
public sealed class CurrentForm
{
    private Form? _form;
    private ISettingsSection? _section;

    /// <summary>The form.</summary>
    /// <exception cref="InvalidOperationException">No earlier step has said which form is meant.</exception>
    public Form Form
    {
        get => _form ?? throw new InvalidOperationException("No earlier step says which form is meant; begin with one such as \"Given I am editing my billing information\".");
        set => _form = value;
    }

    /// <summary>The section of "Account settings" that holds the form.</summary>
    /// <exception cref="InvalidOperationException">No earlier step has said which section is meant.</exception>
    public ISettingsSection Section
    {
        get => _section ?? throw new InvalidOperationException("No earlier step says which section is meant; begin with one such as \"Given I am editing my billing information\".");
        set => (_section, _form) = (value, value.Form);
    }
}
