namespace Allure.Net.Commons;

/// <summary>Starts, changes and stops the test and the steps of the current execution context.</summary>
/// <remarks>
/// A context never changes, it is replaced. So what an asynchronous method starts is seen by what it calls
/// and by what follows in it, and no longer once it has returned.
/// </remarks>
internal static class AllureLifecycle
{
    private static readonly AsyncLocal<AllureContext?> _context = new();

    /// <summary>Guards the results: steps that run side by side may change one result at once.</summary>
    private static readonly Lock _results = new();

    private static AllureContext ContextOfTest =>
        _context.Value ?? throw new InvalidOperationException("No test context is active.");

    private static AllureContext ContextOfTestOrStep =>
        _context.Value ?? throw new InvalidOperationException("No fixture, test, or step context is active.");

    private static AllureContext ContextOfStep =>
        _context.Value is { Steps.IsEmpty: false } context
            ? context
            : throw new InvalidOperationException("No step context is active.");

    /// <exception cref="InvalidOperationException">A test is running already, or the configuration can't be used.</exception>
    public static void StartTest(TestResult test)
    {
        if (_context.Value is { Test: { Stage: Stage.Running } running })
        {
            throw new InvalidOperationException(
                $"Allure records '{running.FullName}' already. Apply the AllureNUnit attribute once: to the assembly or to the class.");
        }

        // A configuration that can't be used has to stop the first test, not the end of it.
        _ = AllureResults.Current;
        test.Begin();
        _context.Value = new(test, []);
    }

    /// <summary>Does nothing if no test is running: NUnit calls for the end of a test also if its start was refused.</summary>
    public static void StopTest(Action<TestResult> complete)
    {
        if (_context.Value is not { Test: var test })
        {
            return;
        }

        try
        {
            lock (_results)
            {
                complete(test);
                test.End();
                AllureResults.Current.Write(test);
            }
        }
        finally
        {
            _context.Value = null;
        }
    }

    public static void UpdateTest(Action<TestResult> update)
    {
        var test = ContextOfTest.Test;
        lock (_results)
        {
            update(test);
        }
    }

    public static void StartStep(string name)
    {
        var context = ContextOfTestOrStep;
        var step = new StepResult { Name = name };
        lock (_results)
        {
            step.Begin();
            context.Innermost.Steps.Add(step);
        }

        _context.Value = context with { Steps = context.Steps.Push(step) };
    }

    public static void StopStep(Status status, Exception? error)
    {
        var context = ContextOfStep;
        var outer = context.Steps.Pop(out var step);
        lock (_results)
        {
            step.Status = status;
            step.StatusDetails = StatusDetails.Of(error);
            step.End();
        }

        _context.Value = context with { Steps = outer };
    }

    /// <param name="name">The name that the report shows.</param>
    /// <param name="type">The media type.</param>
    /// <param name="write">Writes the attachment's file and returns its name.</param>
    public static void Attach(string name, string type, Func<AllureResults, string> write)
    {
        var context = ContextOfTestOrStep;
        var attachment = new Attachment(name, write(AllureResults.Current), type);
        lock (_results)
        {
            context.Innermost.Attachments.Add(attachment);
        }
    }
}
