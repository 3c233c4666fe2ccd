namespace Allure.Net.Commons;

/// <summary>
/// Steps whose begin and end are told apart, as hooks before and after a step do. Where a lambda will do,
/// use <see cref="AllureApi.Step(string, Action)"/>.
/// </summary>
/// <remarks>
/// A step belongs to the execution context that started it: one started in an asynchronous method ends
/// for its caller when the method returns, and can't be stopped by it. Hooks have to be synchronous.
/// </remarks>
public static class ExtendedApi
{
    /// <summary>Starts a step in the running step, or in the test if there is none.</summary>
    /// <param name="name">The name that the report shows.</param>
    /// <exception cref="InvalidOperationException">No test is running.</exception>
    public static void StartStep(string name) => AllureLifecycle.StartStep(name);

    /// <summary>Stops the running step as passed.</summary>
    /// <exception cref="InvalidOperationException">No step is running.</exception>
    public static void PassStep() => AllureLifecycle.StopStep(Status.Passed, null);

    /// <summary>Stops the running step as failed: an assertion didn't hold.</summary>
    /// <exception cref="InvalidOperationException">No step is running.</exception>
    public static void FailStep() => AllureLifecycle.StopStep(Status.Failed, null);

    /// <summary>Stops the running step as failed: an assertion didn't hold.</summary>
    /// <param name="error">The assertion's exception; the report shows its message and stack trace.</param>
    /// <exception cref="InvalidOperationException">No step is running.</exception>
    public static void FailStep(Exception error) => AllureLifecycle.StopStep(Status.Failed, error);

    /// <summary>Stops the running step as broken: it couldn't be carried out.</summary>
    /// <exception cref="InvalidOperationException">No step is running.</exception>
    public static void BreakStep() => AllureLifecycle.StopStep(Status.Broken, null);

    /// <summary>Stops the running step as broken: it couldn't be carried out.</summary>
    /// <param name="error">What went wrong; the report shows its message and stack trace.</param>
    /// <exception cref="InvalidOperationException">No step is running.</exception>
    public static void BreakStep(Exception error) => AllureLifecycle.StopStep(Status.Broken, error);

    /// <summary>Stops the running step as skipped.</summary>
    /// <exception cref="InvalidOperationException">No step is running.</exception>
    public static void SkipStep() => AllureLifecycle.StopStep(Status.Skipped, null);

    /// <summary>Stops the running step as its outcome says.</summary>
    /// <param name="error">
    /// None: the step passed. An exception that <c>failExceptions</c> of the configuration lists (NUnit's own
    /// unless set): it failed. Any other: it is broken.
    /// </param>
    /// <exception cref="InvalidOperationException">No step is running.</exception>
    public static void ResolveStep(Exception? error) => AllureLifecycle.StopStep(
        error is null ? Status.Passed : AllureConfiguration.Current.IsFailure(error) ? Status.Failed : Status.Broken,
        error);
}
