using Microsoft.CodeAnalysis;

namespace PortalAcceptance.ReqnrollGenerator;

/// <summary>The errors that stop the build.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor Syntax = Error("REQNROLL001", "Feature files must be valid Gherkin");

    public static readonly DiagnosticDescriptor Examples = Error("REQNROLL002", "Scenario outlines must have examples with the same, distinct columns");

    public static readonly DiagnosticDescriptor DuplicateScenario = Error("REQNROLL003", "Scenarios of a feature must have different titles");

    public static readonly DiagnosticDescriptor DuplicateFeature = Error("REQNROLL004", "Features of a folder must have different titles");

    public static readonly DiagnosticDescriptor MissingTitle = Error("REQNROLL005", "Features and scenarios must have a title");

    private static DiagnosticDescriptor Error(string id, string title) =>
        new(id, title, "{0}", "Gherkin", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
