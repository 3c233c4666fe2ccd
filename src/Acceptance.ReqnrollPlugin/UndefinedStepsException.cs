using Reqnroll;

namespace PortalAcceptance.ReqnrollPlugin;

/// <summary>Steps have no definition.</summary>
/// <param name="message">Says so, and how to define them.</param>
public sealed class UndefinedStepsException(string message) : MissingStepDefinitionException
{
    /// <inheritdoc/>
    public override string Message => message;
}
