using Microsoft.CodeAnalysis;

namespace PortalAcceptance.ReqnrollGenerator;

/// <summary>Something wrong with a feature file.</summary>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record FeatureProblem(DiagnosticDescriptor Rule, Gherkin.Ast.Location Location, string Message);
