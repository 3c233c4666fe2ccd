namespace PortalAcceptance.PageObjects.Recording;

/// <summary>The kinds of actions, and of answers to them.</summary>
public enum ActionKind
{
    /// <summary>A control is about to be clicked.</summary>
    Click,

    /// <summary>A control is about to be clicked twice.</summary>
    DoubleClick,

    /// <summary>A key is about to be pressed on a control.</summary>
    Press,

    /// <summary>One or more fields are about to be filled in.</summary>
    Fill,

    /// <summary>An option is about to be chosen from a list.</summary>
    Choose,

    /// <summary>A page is shown; the control is its main heading.</summary>
    PageShown,

    /// <summary>A confirmation is shown.</summary>
    Confirmed,
}
