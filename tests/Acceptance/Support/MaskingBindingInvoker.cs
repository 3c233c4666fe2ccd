using System.Runtime.ExceptionServices;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.SecretSearch;
using Reqnroll.Bindings;
using Reqnroll.Infrastructure;
using Reqnroll.Tracing;

namespace PortalAcceptance.Acceptance.Support;

// Masks secrets in exceptions before anything reports them, records the steps for a replay, ends those that take too long, and skips what
// a lost browser would fail.
internal sealed class MaskingBindingInvoker(BindingInvoker invoker) : IAsyncBindingInvoker
{
    public async Task<object> InvokeBindingAsync(
        IBinding binding, IContextManager contextManager, object[] arguments, ITestTracer testTracer, DurationHolder durationHolder)
    {
        try
        {
            return await InvokeAsync(binding, contextManager, arguments, testTracer, durationHolder);
        }
        catch (Exception e) when (Masked(e, AcceptanceRun.Current.Masker) is var masked && (masked != e || masked is UnmetExpectationException))
        {
            throw masked is UnmetExpectationException unmet ? AsFailedAssertion(unmet) : masked;
        }
    }

    private async Task<object> InvokeAsync(
        IBinding binding, IContextManager contextManager, object[] arguments, ITestTracer testTracer, DurationHolder durationHolder)
    {
        if (contextManager.ScenarioContext?.ScenarioContainer is not { } scenario)
        {
            return await invoker.InvokeBindingAsync(binding, contextManager, arguments, testTracer, durationHolder);
        }

        try
        {
            if (binding is not IStepDefinitionBinding step)
            {
                return await invoker.InvokeBindingAsync(binding, contextManager, arguments, testTracer, durationHolder);
            }

            LostBrowser.SkipIfLost(scenario);
            scenario.Resolve<StepRecord>().Add(step, arguments);
            return await scenario.Resolve<ScenarioTimeout>().KeepAsync(
                () => invoker.InvokeBindingAsync(step, contextManager, arguments, testTracer, durationHolder));
        }
        catch (Exception e) when (e is not ResultStateException)
        {
            // Each attempt must begin the same hooks, or Reqnroll's messages lose count. The next step is skipped.
            if (await LostBrowser.ExplainsAsync(e, scenario) && binding is not IStepDefinitionBinding)
            {
                return null!;
            }

            LostBrowser.SkipIfLost(scenario, e);
            throw;
        }
    }

    // NUnit, and reports after it, tell a test that failed from one that is broken by the assertions that NUnit has recorded.
    private static Exception AsFailedAssertion(UnmetExpectationException unmet)
    {
        try
        {
            Assert.Fail(unmet.Message);
        }
        catch (AssertionException recorded)
        {
            var failed = new AssertionException(recorded.Message, unmet);
            return unmet.StackTrace is { } stackTrace ? ExceptionDispatchInfo.SetRemoteStackTrace(failed, stackTrace) : failed;
        }

        return unmet;
    }

    // Same type and stack trace. The exception itself if it holds no secret or says to skip the scenario.
    public static Exception Masked(Exception exception, SecretMasker masker)
    {
        var text = exception.ToString();
        return exception is ResultStateException { ResultState.Status: not TestStatus.Failed } || ReferenceEquals(masker.Masked(text), text)
            ? exception
            : Copy(exception, masker);
    }

    private static Exception Copy(Exception exception, SecretMasker masker)
    {
        var message = masker.Masked(exception.Message);
        var inner = exception.InnerException is { } cause ? Copy(cause, masker) : null;
        var copy = OfSameType(exception.GetType(), message, inner) ?? (exception is ResultStateException
            ? new AssertionException(message, inner)
            : new InvalidOperationException($"{exception.GetType().FullName}: {message}", inner));
        return exception.StackTrace is { } stackTrace ? ExceptionDispatchInfo.SetRemoteStackTrace(copy, masker.Masked(stackTrace)) : copy;
    }

    // By the constructors that exceptions have by convention, unless this one's take something else than the message.
    private static Exception? OfSameType(Type type, string message, Exception? inner)
    {
        var copy = type.GetConstructor([typeof(string), typeof(Exception)])?.Invoke([message, inner])
            ?? (inner is null ? type.GetConstructor([typeof(string)])?.Invoke([message]) : null);
        return copy is Exception same && same.Message.StartsWith(message, StringComparison.Ordinal) ? same : null;
    }
}
