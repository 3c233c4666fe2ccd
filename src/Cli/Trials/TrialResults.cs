namespace PortalAcceptance.Cli.Trials;

internal sealed class TrialResults(int total)
{
    private readonly List<TrialEvent.Trial> _running = [];
    private readonly List<Judgement> _judged = [];
    private readonly List<string> _problems = [];

    public int Total => total;

    public int Round { get; private set; }

    public int Trials { get; private set; }

    public IReadOnlyList<TrialEvent.Trial> Running => _running;

    public IReadOnlyList<Judgement> Judged => _judged;

    public IEnumerable<Judgement> Unnoticed => _judged.Where(judgement => judgement.Caught is null);

    public IReadOnlyList<string> Problems => _problems;

    // Null when the program was interrupted.
    public int? ExitCode { get; private set; }

    public bool IsComplete => _judged.Count == total;

    // What the line decides, if anything.
    public Judgement? Add(TrialEvent line)
    {
        switch (line)
        {
            case { RoundStarted: not null }:
                Round++;
                break;
            case { TrialStarted: { } started }:
                _running.Add(started);
                break;
            case { TrialEnded: { } ended }:
                _running.Remove(ended);
                Trials++;
                break;
            case { Judged: { } judgement }:
                _judged.Add(judgement);
                return judgement;
        }
        return null;
    }

    public TrialResults Concluded(int? exitCode, string? fault)
    {
        ExitCode = exitCode;
        _problems.AddRange(fault is null ? [] : [fault]);
        return this;
    }
}
