using Reqnroll.BoDi;

namespace Reqnroll;

/// <summary>The running scenario. One for each scenario, to be injected; there is no static one.</summary>
public class ScenarioContext : ReqnrollContext, IScenarioContext
{
    internal ScenarioContext(IObjectContainer container, ScenarioInfo scenarioInfo, RuleInfo? ruleInfo)
    {
        ScenarioContainer = container;
        ScenarioInfo = scenarioInfo;
        RuleInfo = ruleInfo;
    }

    /// <inheritdoc/>
    public ScenarioInfo ScenarioInfo { get; }

    /// <inheritdoc/>
    public RuleInfo? RuleInfo { get; }

    /// <inheritdoc/>
    public ScenarioBlock CurrentScenarioBlock { get; internal set; }

    /// <summary>Makes and holds what is injected in this scenario.</summary>
    public IObjectContainer ScenarioContainer { get; }

    /// <inheritdoc/>
    public ScenarioExecutionStatus ScenarioExecutionStatus { get; internal set; }

    /// <summary>The running step; null between steps.</summary>
    public ScenarioStepContext StepContext { get; internal set; } = null!;

    /// <summary>Gets the scenario's instance of a binding class, made on first use.</summary>
    /// <param name="bindingType">The class.</param>
    /// <returns>The instance.</returns>
    public object GetBindingInstance(Type bindingType) => ScenarioContainer.Resolve(bindingType);
}
