namespace PortalAcceptance.Cli.Results;

/// <summary>What kept a scenario from passing.</summary>
/// <param name="Step">The step with its keyword, or the hook.</param>
/// <param name="Line">The step's line in the feature file; <see langword="null"/> for a hook.</param>
/// <param name="Message">What was expected and seen, or why the scenario was skipped.</param>
internal sealed record Problem(string Step, int? Line, string Message);
