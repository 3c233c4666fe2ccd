using Reqnroll.Bindings;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class StepRecord
{
    private readonly List<(IStepDefinitionBinding Definition, object[] Arguments)> _steps = [];

    public IReadOnlyList<(IStepDefinitionBinding Definition, object[] Arguments)> Steps => _steps;

    public void Add(IStepDefinitionBinding definition, object[] arguments) => _steps.Add((definition, arguments));
}
