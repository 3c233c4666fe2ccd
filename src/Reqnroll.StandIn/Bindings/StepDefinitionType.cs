namespace Reqnroll.Bindings;

/// <summary>The kind of a step; And, But and <c>*</c> continue the kind before them.</summary>
public enum StepDefinitionType
{
    /// <summary>Brings the system into a known state.</summary>
    Given = 1,

    /// <summary>Describes what happens.</summary>
    When = 2,

    /// <summary>Describes the expected outcome.</summary>
    Then = 3,
}
