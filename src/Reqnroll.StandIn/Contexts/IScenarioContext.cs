namespace Reqnroll;

/// <summary>The running scenario, as an interface to inject.</summary>
public interface IScenarioContext
{
    /// <summary>Title, tags and arguments.</summary>
    ScenarioInfo ScenarioInfo { get; }

    /// <summary>The rule that the scenario stands in; null outside one.</summary>
    RuleInfo? RuleInfo { get; }

    /// <summary>The run of steps that the scenario is in.</summary>
    ScenarioBlock CurrentScenarioBlock { get; }

    /// <summary>How far the scenario has got.</summary>
    ScenarioExecutionStatus ScenarioExecutionStatus { get; }

    /// <summary>The first error; null while there is none.</summary>
    Exception? TestError { get; }
}
