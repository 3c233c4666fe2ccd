using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Reqnroll;

namespace PortalAcceptance.ReqnrollAdapter;

/// <summary>A feature file whose scenarios are tests, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedFeature
{
    private readonly Assembly _assembly;
    private readonly FeatureInfo _info;

    /// <summary>Describes a feature.</summary>
    public GeneratedFeature(Assembly assembly, string language, string folder, string title, string description, string[] tags, string uri, string source)
    {
        _assembly = assembly;
        _info = new FeatureInfo(CultureInfo.GetCultureInfo(language), folder, title, description, ProgrammingLanguage.CSharp, tags, new FeatureMessages(uri, source, language));
    }

    /// <summary>Takes a free test runner and starts the feature on it, unless it is on this feature already.</summary>
    public async Task<ITestRunner> TakeRunnerAsync()
    {
        // With the assembly, or Reqnroll looks for it on the stack each time.
        var runner = TestRunnerManager.GetTestRunnerForAssembly(_assembly, featureHint: _info);
        try
        {
            if (runner.FeatureContext is { } other && !ReferenceEquals(other.FeatureInfo, _info))
            {
                await runner.OnFeatureEndAsync();
            }

            if (runner.FeatureContext is { BeforeFeatureHookError: { } error })
            {
                throw new ReqnrollException("The scenario is not run: a hook before the feature failed.", error);
            }

            if (runner.FeatureContext is null)
            {
                await runner.OnFeatureStartAsync(_info);
            }

            return runner;
        }
        catch
        {
            TestRunnerManager.ReleaseTestRunner(runner);
            throw;
        }
    }

    /// <summary>Runs a scenario.</summary>
    /// <param name="steps">Starts a step, by its number from 0. After the last one, gets the result of the scenario and throws its failure.</param>
    public async Task RunAsync(ITestRunner runner, int count, Func<int, Task, Task> steps)
    {
        UseCultureOf(runner);
        var result = RunStepsAsync();
        await result.ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
        await steps(count, result);

        async Task RunStepsAsync()
        {
            for (var step = 0; step < count; step++)
            {
                await steps(step, Task.CompletedTask);
            }

            await runner.CollectScenarioErrorsAsync();
        }
    }

    /// <summary>Starts a scenario.</summary>
    public Task StartScenarioAsync(ITestRunner runner, ScenarioInfo scenario, RuleInfo? rule)
    {
        runner.OnScenarioInitialize(scenario, rule);
        return runner.OnScenarioStartAsync();
    }

    /// <summary>Ends a scenario and gives its runner back.</summary>
    public async Task EndScenarioAsync(ITestRunner? runner)
    {
        if (runner is null)
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

    /// <summary>Ends the feature on every runner.</summary>
    public Task EndAsync() => TestRunnerManager.ReleaseFeatureAsync(_info, _assembly);

    // Steps and hooks run in the culture of their feature. If it had to be set for each, Reqnroll would look up its keywords each time.
    private static void UseCultureOf(ITestRunner runner) => CultureInfo.CurrentCulture = runner.FeatureContext.BindingCulture;
}
