using Reqnroll;

namespace PortalAcceptance.ReqnrollPlugin;

public sealed class UndefinedStepsException(string message) : MissingStepDefinitionException
{
    public override string Message => message;
}
