namespace Reqnroll.Bindings;

/// <summary>A binding that can't be used.</summary>
/// <param name="Message">What is wrong with it and what to do.</param>
/// <param name="Expression">The expression with an undefined parameter type; null if the problem is another one.</param>
/// <param name="UndefinedParameterType">That parameter type's name.</param>
internal sealed record BindingError(string Message, string? Expression = null, string? UndefinedParameterType = null);
