using System.Globalization;
using Reqnroll.Bindings;

namespace Reqnroll.Execution;

/// <summary>Writes to a test's output what becomes of each step.</summary>
/// <param name="host">The test framework.</param>
internal sealed class StepTrace(ITestHost host)
{
    private const string Indent = "  ";

    public void Step(string keyword, StepInfo step)
    {
        host.WriteLine($"{keyword}{step.Text}");
        if (step.MultilineText is { } text)
        {
            WriteIndented("--- multiline step argument ---", text);
        }

        if (step.Table is { } table)
        {
            WriteIndented("--- table step argument ---", table.ToString());
        }
    }

    public void Done(BindingMethod method, IEnumerable<object?> arguments, TimeSpan duration) => Write($"done: {method.Call(arguments)} {Seconds(duration)}");

    public void Error(Exception error, TimeSpan duration) => Write($"error: {error.Message} {Seconds(duration)}");

    public void BindingError(Exception error) => Write($"binding error: {error.Message}");

    public void Pending(BindingMethod method, IEnumerable<object?> arguments, Exception error) => Write($"pending: {method.Call(arguments)}: {error.Message}");

    public void Skipped(Exception reason) => Write($"skipped: {reason.Message}");

    public void SkippedBecauseOfPreviousErrors() => Write("skipped because of previous errors");

    public void Undefined(StepInfo step, IReadOnlyList<MatchedDefinition> outOfScope)
    {
        var snippet = string.Concat(StepSnippet.Method(step).Split(Environment.NewLine).Select(line => $"{Environment.NewLine}        {line}".TrimEnd(' ')));
        if (outOfScope.Count == 0)
        {
            Write($"undefined: No matching step definition found for the step. Use the following code to create one:{snippet}");
            return;
        }

        Write($"No matching step definition found for the step. There are matching step definitions, but none of them have matching scope for this step: {string.Join(", ", outOfScope.Select(match => match.Binding.Method.Call(null)))}.");
        Write($"undefined: Change the scope or use the following code to create a new step definition:{snippet}");
    }

    private static string Seconds(TimeSpan duration) => string.Create(CultureInfo.InvariantCulture, $"({duration.TotalSeconds:F1}s)");

    private void Write(string text) => host.WriteLine($"-> {text}");

    private void WriteIndented(string title, string text)
    {
        host.WriteLine(Indent + title);
        foreach (var line in text.TrimEnd().ReplaceLineEndings("\n").Split('\n'))
        {
            host.WriteLine(Indent + line);
        }
    }
}
