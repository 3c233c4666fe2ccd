using System.Diagnostics;
using Reqnroll;
using Reqnroll.Bindings;
using Reqnroll.Bindings.Reflection;
using Reqnroll.Configuration;
using Reqnroll.ErrorHandling;

namespace PortalAcceptance.ReqnrollPlugin;

// The error for undefined or pending steps names them, as Reqnroll does when they are not an error.
internal sealed class ExplainedErrors(IErrorProvider errors, ReqnrollConfiguration configuration) : IErrorProvider
{
    [StackTraceHidden]
    public void ThrowPendingError(ScenarioExecutionStatus testStatus, string message)
    {
        if (configuration.MissingOrPendingStepsOutcome == MissingOrPendingStepsOutcome.Error)
        {
            throw testStatus == ScenarioExecutionStatus.UndefinedStep ? new UndefinedStepsException(message) : new PendingStepException(message);
        }

        errors.ThrowPendingError(testStatus, message);
    }

    public string GetMethodText(IBindingMethod method) => errors.GetMethodText(method);

    public Exception GetCallError(IBindingMethod method, Exception ex) => errors.GetCallError(method, ex);

    public Exception GetParameterCountError(BindingMatch match, int expectedParameterCount) => errors.GetParameterCountError(match, expectedParameterCount);

    public Exception GetAmbiguousMatchError(List<BindingMatch> matches, StepInstance stepInstance) => errors.GetAmbiguousMatchError(matches, stepInstance);

    public Exception GetAmbiguousBecauseParamCheckMatchError(List<BindingMatch> matches, StepInstance stepInstance) =>
        errors.GetAmbiguousBecauseParamCheckMatchError(matches, stepInstance);

    public Exception GetNoMatchBecauseOfScopeFilterError(List<BindingMatch> matches, StepInstance stepInstance) =>
        errors.GetNoMatchBecauseOfScopeFilterError(matches, stepInstance);

    public MissingStepDefinitionException GetMissingStepDefinitionError() => errors.GetMissingStepDefinitionError();

    public PendingStepException GetPendingStepDefinitionError() => errors.GetPendingStepDefinitionError();

    public Exception GetTooManyBindingParamError(int maxParam) => errors.GetTooManyBindingParamError(maxParam);

    public Exception GetObsoleteStepError(BindingObsoletion bindingObsoletion) => errors.GetObsoleteStepError(bindingObsoletion);

    public Exception GetInvalidStepDefinitionError(IStepDefinitionBinding stepDefinitionBinding) => errors.GetInvalidStepDefinitionError(stepDefinitionBinding);

    public Exception GetInvalidBindingRegistryError(IEnumerable<BindingError> bindingErrors) => errors.GetInvalidBindingRegistryError(bindingErrors);
}
