namespace Reqnroll;

/// <summary>A step matches no step definition.</summary>
public class MissingStepDefinitionException : ReqnrollException
{
    private const string GenericMessage = "No matching step definition found for one or more steps.";

    /// <summary>An exception with the general message.</summary>
    public MissingStepDefinitionException()
        : base(GenericMessage)
    {
    }

    internal MissingStepDefinitionException(string snippets)
        : base($"{GenericMessage}{Environment.NewLine}{snippets}")
    {
    }
}
