namespace Reqnroll;

/// <summary>What the hook attributes share.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class HookAttribute : Attribute
{
    internal const int DefaultOrder = 10000;

    internal HookAttribute(params string[]? tags) => Tags = tags;

    /// <summary>The hook runs for scenarios with at least one of these tags (with or without <c>@</c>); for all when empty.</summary>
    public string[]? Tags { get; }

    /// <summary>Hooks of one kind run in ascending order, Before and After alike; 10000 unless set.</summary>
    public int Order { get; set; } = DefaultOrder;
}
