namespace PortalAcceptance.LivingDocs.Results;

/// <summary>Which scenarios are running and have ended, told while they run.</summary>
public sealed class RunProgress
{
    private readonly OrderedDictionary<string, ProgressEvent.Started> _running = [];
    private readonly OrderedDictionary<((string Uri, int Line, string Title) Scenario, int Repetition), ScenarioResult> _ended = [];

    /// <summary>Whether a scenario has started. The published Reqnroll tells nothing without the suite's plugin.</summary>
    public bool HasStarted { get; private set; }

    /// <summary>What the run is going to do; <see langword="null"/> until it says so.</summary>
    public ProgressEvent.Planned? Plan { get; private set; }

    /// <summary>The part of the run that is done, from 0 to 1, by the durations of earlier runs if they are known; <see langword="null"/>
    /// without a plan.</summary>
    public double? Share => Plan switch
    {
        null or { Scenarios: 0 } => null,
        { Seconds: > 0 } plan => Math.Min(1, _ended.Values.Sum(scenario => scenario.Duration.TotalSeconds) / plan.Seconds),
        { } plan => Math.Min(1, (double)_ended.Count / plan.Scenarios),
    };

    /// <summary>The titles of the scenarios that are running.</summary>
    public IEnumerable<string> Running => _running.Values.Select(scenario => scenario.Name);

    /// <summary>The scenarios that have ended.</summary>
    public IReadOnlyList<ScenarioResult> Ended => _ended.Values;

    /// <summary>Takes a line of the progress file.</summary>
    /// <returns>The scenario that has ended, if one has.</returns>
    /// <exception cref="KeyNotFoundException">It never started.</exception>
    public ScenarioResult? Add(ProgressEvent line)
    {
        if (line.RunPlanned is { } plan)
        {
            Plan = plan;
            return null;
        }
        HasStarted = true;
        if (line.ScenarioStarted is { } started)
        {
            _running[started.Id] = started;
        }
        if (line.ScenarioFinished is not { } finished)
        {
            return null;
        }
        if (!_running.Remove(finished.Id, out var scenario))
        {
            throw new KeyNotFoundException($"The scenario {finished.Id} never started.");
        }
        var result = new ScenarioResult(scenario.Name, scenario.Feature, scenario.Uri ?? scenario.Feature, scenario.Line, finished.Status,
            TimeSpan.FromSeconds(finished.Seconds), scenario.Attempt + 1, new Problem(finished.Step ?? "", finished.StepLine, finished.Message ?? ""));
        var key = (result.Identity, scenario.Repetition);
        return _ended[key] = _ended.TryGetValue(key, out var before)
            ? result with { EarlierAttempts = [.. before.EarlierAttempts, before] }
            : result;
    }
}
