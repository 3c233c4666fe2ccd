using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using Reqnroll.Execution;

namespace Reqnroll.StandIn;

/// <summary>A feature file's scenarios as tests, for generated code.</summary>
/// <param name="assembly">The test assembly.</param>
/// <param name="uri">Where the feature file is, relative to the project, with forward slashes.</param>
/// <param name="source">Its text.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedFeature(Assembly assembly, string uri, string source)
{
    private readonly Lazy<FeaturePool> _pool = new(() => new FeaturePool(new FeatureSource(GeneratedTestRun.For(assembly), uri, source)));

    /// <summary>Makes ready for a scenario, running BeforeFeature hooks if it is a worker's first.</summary>
    /// <returns>The scenario's test.</returns>
    [StackTraceHidden]
    public async Task<GeneratedScenario> SetUpAsync() => new(_pool.Value, await _pool.Value.TakeAsync());

    /// <summary>Runs AfterFeature hooks.</summary>
    /// <returns>When they have run.</returns>
    [StackTraceHidden]
    public Task FinishAsync() => _pool.IsValueCreated ? _pool.Value.FinishAsync() : Task.CompletedTask;
}
