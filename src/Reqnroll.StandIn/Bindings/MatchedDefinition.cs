using Reqnroll.CucumberExpressions;

namespace Reqnroll.Bindings;

/// <summary>A step definition that a step matches.</summary>
/// <param name="Binding">The step definition.</param>
/// <param name="StepArguments">The arguments in the step's text.</param>
/// <param name="Values">All arguments before conversion: those in the text, then the table or doc string.</param>
/// <param name="ScopeMatches">How many conditions of a scope it meets; the match with the most wins.</param>
internal sealed record MatchedDefinition(
    StepDefinitionBinding Binding,
    IReadOnlyList<StepArgument> StepArguments,
    IReadOnlyList<object> Values,
    int ScopeMatches);
