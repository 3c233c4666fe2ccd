namespace PortalAcceptance.Cli.Results;

/// <summary>What the progress file tells: which scenarios are running, and each that has ended.</summary>
internal sealed class RunProgress
{
    private readonly OrderedDictionary<string, ProgressEvent.Started> _running = [];
    private readonly OrderedDictionary<(string Uri, int Line, string Title), ScenarioResult> _ended = [];

    /// <summary>Whether there is any: not every program that runs scenarios writes the file.</summary>
    public bool HasStarted { get; private set; }

    /// <summary>The titles of the scenarios that are running.</summary>
    public IEnumerable<string> Running => _running.Values.Select(scenario => scenario.Name);

    /// <summary>The last attempt at each scenario that has ended.</summary>
    public IReadOnlyList<ScenarioResult> Ended => _ended.Values;

    /// <returns>The attempt that ended, or <see langword="null"/>.</returns>
    /// <exception cref="KeyNotFoundException">The attempt that ended never started.</exception>
    public ScenarioResult? Add(ProgressEvent line)
    {
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
        return _ended[result.Identity] = result;
    }
}
