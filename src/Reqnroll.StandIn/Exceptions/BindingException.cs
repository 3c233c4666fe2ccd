namespace Reqnroll;

/// <summary>A step definition, hook or transformation can't be used as it is written.</summary>
/// <param name="message">What was wrong, where, and what to do.</param>
/// <param name="inner">What caused it.</param>
public class BindingException(string message, Exception? inner = null) : ReqnrollException(message, inner);
