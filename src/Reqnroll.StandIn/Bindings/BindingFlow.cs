using System.Globalization;

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
    public Task<object?> RunAsync(Func<Task<object?>> binding)
    {
        var context = _context ?? ExecutionContext.Capture();
        if (context is null)
        {
            return Invoke();
        }

        Task<object?>? task = null;
        ExecutionContext.Run(context, _ => task = Invoke(), null);
        return task!;

        Task<object?> Invoke()
        {
            CultureInfo.CurrentCulture = culture ?? CultureInfo.CurrentCulture;
            try
            {
                return binding();
            }
            finally
            {
                _context = ExecutionContext.Capture();
            }
        }
    }
}
