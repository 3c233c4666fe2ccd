using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>Makes a method the definition of a Then step.</summary>
public class ThenAttribute : StepDefinitionBaseAttribute
{
    /// <summary>A definition without an expression, which the stand-in refuses: give it one.</summary>
    public ThenAttribute()
        : this(null)
    {
    }

    /// <summary>A definition for the steps whose text matches <paramref name="expression"/>.</summary>
    /// <param name="expression">A Cucumber Expression, or a regular expression.</param>
    public ThenAttribute(string? expression)
        : base(expression, StepDefinitionType.Then)
    {
    }
}
