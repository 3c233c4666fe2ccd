using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>Makes a method the definition of a step of any kind.</summary>
public class StepDefinitionAttribute : StepDefinitionBaseAttribute
{
    /// <summary>A definition without an expression, which the stand-in refuses: give it one.</summary>
    public StepDefinitionAttribute()
        : this(null)
    {
    }

    /// <summary>A definition for the steps whose text matches <paramref name="expression"/>.</summary>
    /// <param name="expression">A Cucumber Expression, or a regular expression.</param>
    public StepDefinitionAttribute(string? expression)
        : base(expression, StepDefinitionType.Given, StepDefinitionType.When, StepDefinitionType.Then)
    {
    }
}
