using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Reqnroll.Execution;

/// <summary>The runs of a feature: as many as there are workers on it at once, each used by one scenario at a time.</summary>
/// <param name="source">The feature.</param>
internal sealed class FeaturePool(FeatureSource source)
{
    private readonly ConcurrentBag<FeatureRun> _idle = [];
    private readonly ConcurrentBag<FeatureRun> _all = [];

    public FeatureSource Source => source;

    /// <summary>Takes a run that no scenario uses, or starts another.</summary>
    /// <exception cref="ReqnrollException">A BeforeFeature hook failed earlier.</exception>
    public async Task<FeatureRun> TakeAsync()
    {
        if (!_idle.TryTake(out var run))
        {
            run = new FeatureRun(source);
            _all.Add(run);
            try
            {
                await run.StartAsync();
            }
            catch
            {
                _idle.Add(run);
                throw;
            }
        }

        if (run.Context.TestError is { } error)
        {
            _idle.Add(run);
            throw new ReqnrollException($"Scenario skipped because of previous before feature hook error: {error.Message}", error);
        }

        return run;
    }

    /// <summary>Gives a run back.</summary>
    public void Return(FeatureRun run) => _idle.Add(run);

    /// <summary>Ends all runs.</summary>
    public async Task FinishAsync()
    {
        List<Exception> errors = [];
        while (_all.TryTake(out var run))
        {
            try
            {
                await run.FinishAsync();
            }
            catch (Exception error)
            {
                errors.Add(error);
            }
        }

        switch (errors)
        {
            case []:
                return;
            case [var only]:
                ExceptionDispatchInfo.Throw(only);
                return;
            default:
                throw new AggregateException("AfterFeature hooks failed.", errors);
        }
    }
}
