namespace PortalAcceptance.Portal.Mutants;

/// <summary>The part of the portal that a mutant changes.</summary>
public enum MutantPlace
{
    /// <summary>A Razor page or partial.</summary>
    Page,

    /// <summary>What handles a page's requests or renders its parts.</summary>
    Handler,

    /// <summary>What decides whether a value is accepted.</summary>
    Rule,

    /// <summary>Everything else that serves customers.</summary>
    UseCase,
}
