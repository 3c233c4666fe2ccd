namespace Reqnroll;

/// <summary>How a step definition's expression is read.</summary>
public enum ExpressionType
{
    /// <summary>Told from the expression itself.</summary>
    Unspecified = 0,

    /// <summary>A Cucumber Expression: <c>I have {int} cucumber(s)</c>.</summary>
    CucumberExpression = 1,

    /// <summary>A regular expression, matched against the whole step text.</summary>
    RegularExpression = 2,
}
