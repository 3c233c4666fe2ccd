using System.ComponentModel;
using System.Diagnostics;
using Reqnroll.Execution;

namespace Reqnroll.StandIn;

/// <summary>A scenario's test, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedScenario
{
    private readonly FeaturePool _pool;
    private readonly FeatureRun _feature;
    private ScenarioRun? _run;

    internal GeneratedScenario(FeaturePool pool, FeatureRun feature)
    {
        _pool = pool;
        _feature = feature;
    }

    /// <summary>Runs the BeforeScenario hooks.</summary>
    /// <param name="line">The line of the scenario or outline row in the feature file, from 1.</param>
    /// <returns>When they have run.</returns>
    [StackTraceHidden]
    public Task StartAsync(int line)
    {
        _run = new ScenarioRun(_feature, _pool.Source.PickleAt(line));
        return _run.StartAsync();
    }

    /// <summary>Runs a step.</summary>
    /// <param name="index">The step's index, from 0, backgrounds included.</param>
    /// <returns>When it has run.</returns>
    [StackTraceHidden]
    public Task StepAsync(int index) => _run!.StepAsync(index);

    /// <summary>Ends the steps.</summary>
    /// <returns>When their hooks have run.</returns>
    [StackTraceHidden]
    public Task CompleteAsync() => _run!.CompleteAsync();

    /// <summary>Runs the AfterScenario hooks.</summary>
    /// <returns>When they have run.</returns>
    [StackTraceHidden]
    public async Task TearDownAsync()
    {
        try
        {
            if (_run is not null)
            {
                await _run.FinishAsync();
            }
        }
        finally
        {
            _pool.Return(_feature);
        }
    }
}
