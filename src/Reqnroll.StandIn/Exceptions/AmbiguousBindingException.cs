namespace Reqnroll;

/// <summary>A step matches more than one step definition.</summary>
/// <param name="message">The step and the methods that match it.</param>
public class AmbiguousBindingException(string message) : BindingException(message);
