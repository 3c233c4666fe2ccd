namespace Reqnroll;

/// <summary>The running step.</summary>
public class ScenarioStepContext : ReqnrollContext
{
    internal ScenarioStepContext(StepInfo stepInfo) => StepInfo = stepInfo;

    /// <summary>The step's kind, text and arguments.</summary>
    public StepInfo StepInfo { get; }

    /// <summary>How the step went; in an AfterStep hook, its outcome.</summary>
    public ScenarioExecutionStatus Status { get; internal set; }

    /// <summary>What the step threw; null if nothing.</summary>
    public Exception? StepError { get; internal set; }
}
