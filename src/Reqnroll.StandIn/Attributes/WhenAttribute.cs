using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>Makes a method the definition of a When step.</summary>
public class WhenAttribute : StepDefinitionBaseAttribute
{
    /// <summary>A definition without an expression, which the stand-in refuses: give it one.</summary>
    public WhenAttribute()
        : this(null)
    {
    }

    /// <summary>A definition for the steps whose text matches <paramref name="expression"/>.</summary>
    /// <param name="expression">A Cucumber Expression, or a regular expression.</param>
    public WhenAttribute(string? expression)
        : base(expression, StepDefinitionType.When)
    {
    }
}
