namespace PortalAcceptance.Cli.Results;

internal sealed class RunProgress
{
    private readonly OrderedDictionary<string, ProgressEvent.Started> _running = [];
    private readonly OrderedDictionary<(string Uri, int Line, string Title), ScenarioResult> _ended = [];

    // The published Reqnroll writes no progress file without the suite's plugin.
    public bool HasStarted { get; private set; }

    public IEnumerable<string> Running => _running.Values.Select(scenario => scenario.Name);

    public IReadOnlyList<ScenarioResult> Ended => _ended.Values;

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
