namespace Reqnroll;

/// <summary>How far a scenario, or a step, has got.</summary>
public enum ScenarioExecutionStatus
{
    /// <summary>Nothing has gone wrong.</summary>
    OK,

    /// <summary>A step definition said that it isn't written yet.</summary>
    StepDefinitionPending,

    /// <summary>A step has no definition.</summary>
    UndefinedStep,

    /// <summary>A step definition can't be used: ambiguous, or with the wrong parameters.</summary>
    BindingError,

    /// <summary>A step or a hook threw.</summary>
    TestError,

    /// <summary>Not executed.</summary>
    Skipped,
}
