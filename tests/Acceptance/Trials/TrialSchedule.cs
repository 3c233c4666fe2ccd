namespace PortalAcceptance.Acceptance.Trials;

// Who tries what in which round. A misbehavior is caught when a scenario fails with it that passes without it.
internal sealed class TrialSchedule
{
    // A misbehavior is tried in 1, 4, 16, 64… scenarios at once, so that few rounds are needed.
    private const int Growth = 4;

    private readonly List<Search> _searches;
    private readonly HashSet<TrialScenario> _usable;
    private readonly HashSet<TrialScenario> _passing = [];

    public TrialSchedule(IEnumerable<Misbehavior> misbehaviors, IReadOnlyList<TrialScenario> scenarios)
    {
        _usable = [.. scenarios];
        _searches = [.. misbehaviors.Select(misbehavior => new Search(misbehavior, misbehavior.CandidatesAmong(scenarios)))];
    }

    // Empty when everything has been judged.
    public IReadOnlyList<Trial> NextRound()
    {
        var proofs = _searches.SelectMany(search => search.Catches).Select(trial => trial.Scenario).Distinct().Except(_passing).ToList();
        var free = _usable.Except(proofs).ToHashSet();
        var searching = _searches.Where(search => search.Catches.Count == 0).OrderByDescending(search => search.IsAtTheLikeliest).ToList();
        var trials = new List<Trial>(proofs.Select(scenario => new Trial(scenario, null)));
        for (var (turn, before) = (0, -1); before < trials.Count; turn++)
        {
            before = trials.Count;
            trials.AddRange(searching.Where(search => search.Breadth > turn).Select(search => search.Take(free)).OfType<Trial>());
        }

        foreach (var search in searching.IntersectBy(trials.Select(trial => trial.Misbehavior), search => search.Misbehavior))
        {
            search.Breadth *= Growth;
        }

        return trials;
    }

    // Returns what is judged now, once each.
    public IReadOnlyList<Judgement> Conclude(IReadOnlyList<Trial> round)
    {
        foreach (var trial in round)
        {
            if (trial.Misbehavior is { } misbehavior)
            {
                _searches.Find(search => search.Misbehavior == misbehavior)!.Add(trial);
            }
            else if (trial.Verdict.Outcome == TrialOutcome.Passed)
            {
                _passing.Add(trial.Scenario);
            }
            else
            {
                _usable.Remove(trial.Scenario);
            }
        }

        var judged = _searches.Select(search => search.Judge(_usable, _passing)).OfType<Judgement>().ToList();
        _searches.RemoveAll(search => judged.Exists(judgement => judgement.Misbehavior == search.Misbehavior));
        return judged;
    }

    private sealed class Search(Misbehavior misbehavior, IEnumerable<TrialScenario> candidates)
    {
        private readonly LinkedList<TrialScenario> _left = new(candidates);
        private readonly List<Trial> _stopped = [];
        private int _tried;

        public Misbehavior Misbehavior => misbehavior;

        public int Breadth { get; set; } = 1;

        public List<Trial> Catches { get; } = [];

        public bool IsAtTheLikeliest => _left.First?.Value.Name == misbehavior.CaughtBy;

        public Trial? Take(HashSet<TrialScenario> free)
        {
            for (var node = _left.First; node is not null; node = node.Next)
            {
                if (free.Remove(node.Value))
                {
                    _left.Remove(node);
                    return new Trial(node.Value, misbehavior);
                }
            }

            return null;
        }

        public void Add(Trial trial)
        {
            _tried++;
            if (trial.Verdict.Outcome == TrialOutcome.Caught)
            {
                Catches.Add(trial);
            }
            else if (trial.Verdict.Outcome == TrialOutcome.Stopped)
            {
                _stopped.Add(trial);
            }
        }

        // Null while it is open.
        public Judgement? Judge(HashSet<TrialScenario> usable, HashSet<TrialScenario> passing)
        {
            Catches.RemoveAll(trial => !usable.Contains(trial.Scenario));
            _stopped.RemoveAll(trial => !usable.Contains(trial.Scenario));
            var caught = Catches.Find(trial => passing.Contains(trial.Scenario));
            var isOpen = Catches.Count > 0 || _left.Any(usable.Contains);
            return caught is null && isOpen ? null : new Judgement(misbehavior, caught, _stopped, _tried);
        }
    }
}
