namespace PortalAcceptance.Portal.TestSupport.Faults;

// Named like the scenarios' kind tags.
internal enum FaultKind
{
    Happy,

    Validation,

    Boundary,

    Security,

    Failure,

    Conflict,

    Keyboard,

    A11y,

    Persistence,
}
