namespace PortalAcceptance.Cli.Results;

/// <summary>What kept a scenario from passing.</summary>
/// <param name="Step">The step with its keyword, or the hook.</param>
/// <param name="Line">The step's line in the feature file; <see langword="null"/> for a hook.</param>
/// <param name="Kind">What is the matter, as far as it isn't the message: undefined, ambiguous, pending; else empty.</param>
/// <param name="Message">What was expected and seen, or why the scenario was skipped.</param>
internal sealed record Problem(string Step, int? Line, string Kind, string Message);
