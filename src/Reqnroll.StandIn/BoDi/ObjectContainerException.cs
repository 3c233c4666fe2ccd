namespace Reqnroll.BoDi;

/// <summary>A container can't make or register an object.</summary>
/// <param name="message">What can't be made, the way to it, and what to do.</param>
public class ObjectContainerException(string message) : Exception(message);
