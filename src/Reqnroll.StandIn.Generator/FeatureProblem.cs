using Microsoft.CodeAnalysis;

namespace Reqnroll.StandIn.Generator;

/// <summary>Something wrong with a feature file.</summary>
/// <param name="Rule">What kind of problem.</param>
/// <param name="Location">Where.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record FeatureProblem(DiagnosticDescriptor Rule, Gherkin.Ast.Location Location, string Message);
