using System.Collections.Concurrent;
using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Reqnroll;
using Reqnroll.Formatters.ExecutionTracking;
using Reqnroll.Formatters.PubSub;

namespace PortalAcceptance.ReqnrollAdapter;

/// <summary>A feature file whose scenarios are tests, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedFeature
{
    private readonly Assembly _assembly;
    private readonly FeatureInfo _info;
    private CucumberMessagePublisher? _messages;

    /// <summary>Describes a feature.</summary>
    public GeneratedFeature(Assembly assembly, string language, string folder, string title, string description, string[] tags, string uri, string source)
    {
        _assembly = assembly;
        _info = new FeatureInfo(CultureInfo.GetCultureInfo(language), folder, title, description, ProgrammingLanguage.CSharp, tags, new FeatureMessages(uri, source, language));
    }

    /// <summary>Ends the feature on every runner.</summary>
    public async Task EndAsync()
    {
        await TestRunnerManager.ReleaseFeatureAsync(_info, _assembly);
        if (_messages is not null)
        {
            await ReleaseReportedAsync(_messages.StartedFeatures);
        }
    }

    internal string[] Tags => _info.Tags;

    // Takes a free test runner and starts the feature on it, unless it is on this feature already.
    internal async Task<ITestRunner> TakeRunnerAsync()
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

            _messages ??= runner.TestThreadContext.TestThreadContainer.Resolve<ICucumberMessagePublisher>() as CucumberMessagePublisher;
            return runner;
        }
        catch
        {
            TestRunnerManager.ReleaseTestRunner(runner);
            throw;
        }
    }

    // Reqnroll keeps what it has told of each scenario until the run ends. Of a feature that has passed, nothing is asked again; the
    // others decide the result of the run.
    private async Task ReleaseReportedAsync(ConcurrentDictionary<FeatureInfo, Lazy<Task<IFeatureExecutionTracker>>> features)
    {
        if (features.TryGetValue(_info, out var feature)
            && await feature.Value is FeatureExecutionTracker tracker
            && tracker.PickleExecutionTrackers.All(scenario => scenario is { Finished: true, ScenarioExecutionStatus: ScenarioExecutionStatus.OK }))
        {
            features.TryRemove(_info, out _);
        }
    }
}
