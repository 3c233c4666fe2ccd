using PortalAcceptance.LivingDocs.Results;

namespace PortalAcceptance.LivingDocs.Model;

/// <summary>How a case ended in a run.</summary>
/// <param name="Run">The name of the run, such as that of its project; empty if there is only one.</param>
/// <param name="Result">Its result there.</param>
public sealed record CaseResult(string Run, ScenarioResult Result);
