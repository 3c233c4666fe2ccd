using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.LivingDocs.Model;

/// <summary>A rule with its scenarios, or the scenarios of a feature before its first rule.</summary>
/// <param name="Source">The rule, or <see langword="null"/> for scenarios that belong to none.</param>
/// <param name="Backgrounds">What is done before each scenario.</param>
/// <param name="Scenarios">In the order of the file.</param>
public sealed record DocumentedRule(Rule? Source, IReadOnlyList<Background> Backgrounds, IReadOnlyList<DocumentedScenario> Scenarios);
