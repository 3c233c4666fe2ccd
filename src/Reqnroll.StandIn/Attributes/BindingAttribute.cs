namespace Reqnroll;

/// <summary>Marks a class whose methods may be step definitions, hooks and step argument transformations.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class BindingAttribute : Attribute;
