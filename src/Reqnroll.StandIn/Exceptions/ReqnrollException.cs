namespace Reqnroll;

/// <summary>An error of the test framework itself, not of the system under test.</summary>
/// <param name="message">What was wrong, where, and what to do.</param>
/// <param name="inner">What caused it.</param>
public class ReqnrollException(string message, Exception? inner = null) : Exception(message, inner);
