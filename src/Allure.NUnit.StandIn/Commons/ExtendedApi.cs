using NUnit.Framework;
using NUnit.Framework.Internal;

namespace Allure.Net.Commons;

/// <summary>
/// Starts and stops steps by separate calls, as hooks before and after a step need it. Where a lambda
/// will do, use <see cref="AllureApi.Step(string, Action)"/>.
/// </summary>
/// <remarks>
/// A step belongs to the execution context that started it. A step that an asynchronous method starts can't be
/// stopped by its caller, so hooks must be synchronous. Where no test or step is running, each method throws an
/// <see cref="InvalidOperationException"/>.
/// </remarks>
public static class ExtendedApi
{
    /// <summary>Starts a step in the running step, or in the test if no step is running.</summary>
    public static void StartStep(string name) => AllureLifecycle.StartStep(name);

    /// <summary>Stops the running step as passed.</summary>
    public static void PassStep() => AllureLifecycle.StopStep(Status.Passed);

    /// <summary>Stops the running step as failed: an assertion failed.</summary>
    public static void FailStep() => AllureLifecycle.StopStep(Status.Failed);

    /// <summary>Stops the running step as failed: an assertion failed.</summary>
    public static void FailStep(Exception error) => AllureLifecycle.StopStep(Status.Failed, error);

    /// <summary>Stops the running step as broken: something other than an assertion failed.</summary>
    public static void BreakStep() => AllureLifecycle.StopStep(Status.Broken);

    /// <summary>Stops the running step as broken: something other than an assertion failed.</summary>
    public static void BreakStep(Exception error) => AllureLifecycle.StopStep(Status.Broken, error);

    /// <summary>Stops the running step as skipped.</summary>
    public static void SkipStep() => AllureLifecycle.StopStep(Status.Skipped);

    /// <summary>Stops the running step with the status that follows from <paramref name="error"/>.</summary>
    /// <param name="error">Null: the step passed. An exception of NUnit's: it failed. Any other exception: it is broken.</param>
    public static void ResolveStep(Exception? error) => AllureLifecycle.StopStep(
        error switch
        {
            null => Status.Passed,
            AssertionException or MultipleAssertException or NUnitException => Status.Failed,
            _ => Status.Broken,
        },
        error);
}
