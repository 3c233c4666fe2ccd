namespace Reqnroll;

/// <summary>The run of steps that a scenario is in.</summary>
public enum ScenarioBlock
{
    /// <summary>Before the first step or after the last.</summary>
    None,

    /// <summary>Given steps.</summary>
    Given,

    /// <summary>When steps.</summary>
    When,

    /// <summary>Then steps.</summary>
    Then,
}
