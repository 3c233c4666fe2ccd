using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>What <see cref="GivenAttribute"/>, <see cref="WhenAttribute"/>, <see cref="ThenAttribute"/> and <see cref="StepDefinitionAttribute"/> share.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class StepDefinitionBaseAttribute : Attribute
{
    internal StepDefinitionBaseAttribute(string? expression, params StepDefinitionType[] types)
    {
        Expression = expression;
        Types = types;
    }

    /// <summary>The kinds of step that the method defines.</summary>
    public StepDefinitionType[] Types { get; }

    /// <summary>The Cucumber Expression or regular expression that the step's text must match.</summary>
    public string? Expression { get; set; }

    /// <summary>Whether <see cref="Expression"/> is a Cucumber Expression or a regular expression.</summary>
    public ExpressionType ExpressionType { get; set; }
}
