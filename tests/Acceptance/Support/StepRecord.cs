using Reqnroll.Bindings;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>The steps that a scenario has run so far, the one that failed included.</summary>
public sealed class StepRecord
{
    private readonly List<(IStepDefinitionBinding Definition, object[] Arguments)> _steps = [];

    /// <summary>The steps in the order they ran, each with the arguments of its method.</summary>
    public IReadOnlyList<(IStepDefinitionBinding Definition, object[] Arguments)> Steps => _steps;

    /// <summary>Adds a step that is about to run.</summary>
    public void Add(IStepDefinitionBinding definition, object[] arguments) => _steps.Add((definition, arguments));
}
