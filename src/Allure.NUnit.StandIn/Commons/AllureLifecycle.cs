namespace Allure.Net.Commons;

/// <summary>Changes the running test where <see cref="AllureApi"/> has no method for it.</summary>
/// <remarks>
/// The running test is the one of the current execution context. A context is never changed, only replaced.
/// What an asynchronous method starts is seen by what it calls and by what follows in it, but not by its caller.
/// </remarks>
public sealed class AllureLifecycle
{
    private static readonly AsyncLocal<AllureContext?> _context = new();

    /// <summary>Guards the results: steps that run in parallel may change one result at the same time.</summary>
    private static readonly Lock _results = new();

    private AllureLifecycle()
    {
    }

    /// <summary>The only instance.</summary>
    public static AllureLifecycle Instance { get; } = new();

    private static AllureContext ContextOfTest =>
        _context.Value ?? throw new InvalidOperationException("No test context is active.");

    private static AllureContext ContextOfTestOrStep =>
        _context.Value ?? throw new InvalidOperationException("No fixture, test, or step context is active.");

    private static AllureContext ContextOfStep =>
        _context.Value is { Steps.IsEmpty: false } context
            ? context
            : throw new InvalidOperationException("No step context is active.");

    /// <summary>Changes the result of the running test.</summary>
    /// <param name="update">The change. Identifiers are computed when the test stops, so they follow from it.</param>
    /// <exception cref="InvalidOperationException">No test is running.</exception>
    public AllureLifecycle UpdateTestCase(Action<TestResult> update)
    {
        UpdateTest(test => update(new(test.Parameters)));
        return this;
    }

    /// <exception cref="InvalidOperationException">A test is running already, or the configuration is invalid.</exception>
    internal static void StartTest(TestRecord test)
    {
        if (_context.Value is { Test: { Stage: Stage.Running } running })
        {
            throw new InvalidOperationException(
                $"Allure records '{running.FullName}' already. Apply the AllureNUnit attribute once: to the assembly or to the class.");
        }

        // An invalid configuration must fail the first test before it runs.
        _ = AllureResults.Current;
        test.Begin();
        _context.Value = new(test, []);
    }

    /// <summary>Does nothing if no test is running: NUnit announces the end of a test even if its start was refused.</summary>
    internal static void StopTest(Action<TestRecord> complete)
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

    internal static void UpdateTest(Action<TestRecord> update)
    {
        var test = ContextOfTest.Test;
        lock (_results)
        {
            update(test);
        }
    }

    internal static void StartStep(string name)
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

    internal static void StopStep(Status status, Exception? error = null)
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

    internal static void Attach(string name, string type, Func<AllureResults, string> write)
    {
        var context = ContextOfTestOrStep;
        var attachment = new Attachment(name, write(AllureResults.Current), type);
        lock (_results)
        {
            context.Innermost.Attachments.Add(attachment);
        }
    }
}
