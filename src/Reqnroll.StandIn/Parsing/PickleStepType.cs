namespace Reqnroll.Parsing;

/// <summary>What a step is for, as Cucumber Messages name it.</summary>
internal enum PickleStepType
{
    /// <summary>Not told by its keyword.</summary>
    Unknown,

    /// <summary>Given.</summary>
    Context,

    /// <summary>When.</summary>
    Action,

    /// <summary>Then.</summary>
    Outcome,
}
