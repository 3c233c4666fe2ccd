using System.Collections.Specialized;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Reqnroll;

namespace PortalAcceptance.ReqnrollAdapter;

/// <summary>A run of a scenario, for generated code.</summary>
// The runtime compiles generated code for each feature and scenario, so what can be here is here.
[EditorBrowsable(EditorBrowsableState.Never)]
[StackTraceHidden]
public sealed class GeneratedScenario(GeneratedFeature feature)
{
    private ITestRunner? _runner;

    private ITestRunner Runner => _runner ?? throw new InvalidOperationException("The scenario has no test runner: it has not been set up, or has ended.");

    /// <summary>Takes a test runner.</summary>
    public async Task SetUpAsync() => _runner = await feature.TakeRunnerAsync();

    /// <summary>Ends the scenario and gives its test runner back.</summary>
    public async Task TearDownAsync()
    {
        if (Interlocked.Exchange(ref _runner, null) is not { } runner)
        {
            return;
        }

        UseCultureOf(runner);
        try
        {
            await runner.OnScenarioEndAsync();
        }
        finally
        {
            TestRunnerManager.ReleaseTestRunner(runner);
        }
    }

    /// <summary>Runs the scenario.</summary>
    /// <param name="steps">Starts a step, by its number from 0. After the last one, gets the result of the scenario and throws its failure.</param>
    public async Task RunAsync(int count, Func<int, Task, Task> steps)
    {
        UseCultureOf(Runner);
        var result = RunStepsAsync();
        await result.ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
        await steps(count, result);

        async Task RunStepsAsync()
        {
            for (var step = 0; step < count; step++)
            {
                await steps(step, Task.CompletedTask);
            }

            await Runner.CollectScenarioErrorsAsync();
        }
    }

    /// <summary>Starts the scenario.</summary>
    /// <param name="tags">Its own, without <c>@</c>, and those of an outline's examples.</param>
    /// <param name="row">The cells of an outline's row, by column.</param>
    /// <param name="pickleIndex">Its position among the feature's scenarios and rows, from 0.</param>
    public Task StartAsync(string title, string? description, string[]? tags, OrderedDictionary? row, string pickleIndex, RuleInfo? rule)
    {
        var inherited = rule is null ? feature.Tags : [.. feature.Tags, .. rule.Tags];
        Runner.OnScenarioInitialize(new ScenarioInfo(title, description, tags ?? [], row ?? [], inherited, pickleIndex), rule);
        return Runner.OnScenarioStartAsync();
    }

    /// <summary>Runs a step that begins with "Given".</summary>
    public Task GivenAsync(string text, string? docString, DataTable? table, string keyword) => Runner.GivenAsync(text, docString, table, keyword);

    /// <summary>Runs a step that begins with "When".</summary>
    public Task WhenAsync(string text, string? docString, DataTable? table, string keyword) => Runner.WhenAsync(text, docString, table, keyword);

    /// <summary>Runs a step that begins with "Then".</summary>
    public Task ThenAsync(string text, string? docString, DataTable? table, string keyword) => Runner.ThenAsync(text, docString, table, keyword);

    /// <summary>Runs a step that begins with "And" or "*".</summary>
    public Task AndAsync(string text, string? docString, DataTable? table, string keyword) => Runner.AndAsync(text, docString, table, keyword);

    /// <summary>Runs a step that begins with "But".</summary>
    public Task ButAsync(string text, string? docString, DataTable? table, string keyword) => Runner.ButAsync(text, docString, table, keyword);

    /// <summary>Throws the scenario's failure, so that its stack trace leads to the caller.</summary>
    public Task ThrowFailure(Task result)
    {
        result.GetAwaiter().GetResult();
        return result;
    }

    // Steps and hooks run in the culture of their feature. If it had to be set for each, Reqnroll would look up its keywords each time.
    private static void UseCultureOf(ITestRunner runner) => CultureInfo.CurrentCulture = runner.FeatureContext.BindingCulture;
}
