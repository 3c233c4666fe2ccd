namespace PortalAcceptance.Portal.TestSupport.Faults;

/// <summary>The kind of case that a fault spoils, as the scenarios' kind tags name it.</summary>
internal enum FaultKind
{
    /// <summary>What should simply work.</summary>
    Happy,

    /// <summary>What should be refused.</summary>
    Validation,

    /// <summary>What is just allowed, or just not.</summary>
    Boundary,

    /// <summary>What should stay secret, or somebody's own.</summary>
    Security,

    /// <summary>What goes wrong elsewhere, and should be told.</summary>
    Failure,

    /// <summary>What happens twice, or at once.</summary>
    Conflict,

    /// <summary>What should work without a mouse.</summary>
    Keyboard,

    /// <summary>What should work without seeing.</summary>
    A11y,

    /// <summary>What should still be there later.</summary>
    Persistence,
}
