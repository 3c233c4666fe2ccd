namespace Reqnroll.Bindings;

/// <summary>What matching a step came to.</summary>
/// <param name="Definitions">The definitions that match: one if all is well, none if the step is undefined.</param>
/// <param name="OutOfScope">Definitions that would match in another scope.</param>
/// <param name="Error">Why the step can't be executed although there are definitions; null if it can.</param>
internal sealed record StepMatch(
    IReadOnlyList<MatchedDefinition> Definitions,
    IReadOnlyList<MatchedDefinition> OutOfScope,
    BindingException? Error)
{
    /// <summary>Whether no definition matches.</summary>
    public bool IsUndefined => Definitions.Count == 0 && Error is null;

    /// <summary>Whether the step can be executed.</summary>
    public bool IsExecutable => Definitions.Count == 1 && Error is null;
}
