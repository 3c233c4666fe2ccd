using Reqnroll.CucumberExpressions;

namespace Reqnroll.Bindings;

/// <summary>A step definition: one for each attribute of a method.</summary>
/// <param name="Types">The kinds of step it is for.</param>
/// <param name="Expression">What the step's text must look like.</param>
/// <param name="Method">What it calls.</param>
/// <param name="Scopes">The scopes it is limited to; empty for none.</param>
internal sealed record StepDefinitionBinding(
    IReadOnlyList<StepDefinitionType> Types,
    StepExpression Expression,
    BindingMethod Method,
    IReadOnlyList<BindingScope> Scopes);
