namespace Reqnroll;

/// <summary>A table and the objects that it was compared with differ; the message shows where.</summary>
/// <param name="message">The differences.</param>
public class ComparisonException(string message) : Exception(message);
