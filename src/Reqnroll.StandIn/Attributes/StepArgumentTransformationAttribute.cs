namespace Reqnroll;

/// <summary>Makes a method turn the text (or table) of a step argument into the method's return type.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class StepArgumentTransformationAttribute : Attribute
{
    internal const int DefaultOrder = 10000;

    /// <summary>A transformation of the text that <paramref name="regex"/> matches; its groups become the method's arguments.</summary>
    /// <param name="regex">A regular expression for the whole text; null transforms any text.</param>
    /// <param name="order">The transformation with the lowest order is used when several match.</param>
    public StepArgumentTransformationAttribute(string? regex, int order = DefaultOrder)
    {
        Regex = regex;
        Order = order;
    }

    /// <summary>A transformation of any text, or of a table when the method takes one.</summary>
    public StepArgumentTransformationAttribute()
        : this(null)
    {
    }

    /// <summary>The regular expression that the argument's text must match.</summary>
    public string? Regex { get; set; }

    /// <summary>The name under which Cucumber Expressions use it, <c>{name}</c>; the return type's name unless set.</summary>
    public string? Name { get; set; }

    /// <summary>The transformation with the lowest order is used when several match; 10000 unless set.</summary>
    public int Order { get; set; }
}
