namespace Reqnroll.Configuration;

/// <summary>What <c>reqnroll.json</c> and the environment say.</summary>
internal sealed record ReqnrollSettings
{
    /// <summary>The culture of features without a <c># language:</c> line.</summary>
    public string FeatureLanguage { get; init; } = "en-US";

    /// <summary>What becomes of a scenario with a missing or pending step.</summary>
    public MissingOrPendingStepsOutcome MissingOrPendingStepsOutcome { get; init; } = MissingOrPendingStepsOutcome.Pending;

    /// <summary>The names of assemblies with bindings, besides the test assembly.</summary>
    public IReadOnlyList<string> BindingAssemblies { get; init; } = [];

    /// <summary>The full path of the messages file; null for none.</summary>
    public string? MessagesFile { get; init; }
}
