using System.Diagnostics;
using System.Globalization;
using Reqnroll.BoDi;

namespace Reqnroll.Bindings;

/// <summary>
/// Runs bindings one after another in one execution context, as if they were called from one method: an
/// <see cref="AsyncLocal{T}"/> that a synchronous binding sets is there for the bindings after it. Each binding runs in
/// the feature's culture.
/// </summary>
/// <param name="culture">The culture; null leaves it alone.</param>
internal sealed class BindingFlow(CultureInfo? culture)
{
    private ExecutionContext? _context;

    // Must not be async, which would undo what the binding did to the execution context.
    public Task<object?> RunAsync(BindingMethod method, IObjectContainer container, object?[] arguments)
    {
        var context = _context ?? ExecutionContext.Capture();
        Task<object?>? task = null;
        if (context is null)
        {
            Invoke(null);
        }
        else
        {
            ExecutionContext.Run(context, Invoke, null);
        }

        return task!;

        // An exception travels in the task: NUnit would cut its stack trace off at the execution context.
        [StackTraceHidden]
        void Invoke(object? state)
        {
            CultureInfo.CurrentCulture = culture ?? CultureInfo.CurrentCulture;
            try
            {
                task = method.InvokeAsync(container, arguments);
            }
            catch (Exception error)
            {
                task = Task.FromException<object?>(error);
            }

            _context = ExecutionContext.Capture();
        }
    }
}
