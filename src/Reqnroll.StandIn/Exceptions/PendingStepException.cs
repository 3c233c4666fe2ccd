namespace Reqnroll;

/// <summary>Thrown by a step definition that isn't written yet.</summary>
public class PendingStepException : ReqnrollException
{
    private const string GenericMessage = "One or more step definitions are not implemented yet.";

    /// <summary>An exception with the general message.</summary>
    public PendingStepException()
        : this(GenericMessage)
    {
    }

    /// <summary>An exception with a message of the step's own.</summary>
    /// <param name="message">What is still to be done.</param>
    public PendingStepException(string message)
        : base(message)
    {
    }
}
