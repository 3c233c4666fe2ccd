namespace PortalAcceptance.Acceptance.Trials;

// Who tries what in which round. A misbehavior is caught when a scenario fails with it that passes without it.
internal sealed class TrialSchedule
{
    // The scenarios about a misbehavior's area try it alone, 1, 4, 16, 64… at once, so that few rounds are needed.
    private const int Growth = 4;

    // Other scenarios hardly ever notice it, so they come after all of these, try several at once, and each half again if they fail.
    private const int GroupSize = 8;

    // Some of them in each round, from all areas: what they notice need not be tried by the others.
    private const int MostGroups = 64;
    private const int Stride = 12;

    private readonly List<Search> _searches;
    private readonly IReadOnlyList<TrialScenario> _scenarios;
    private readonly HashSet<TrialScenario> _unusable = [];
    private readonly HashSet<TrialScenario> _passing;
    private readonly List<(TrialScenario Scenario, IReadOnlyList<Search> Group)> _suspects = [];

    // Passing are those that are known to pass.
    public TrialSchedule(IEnumerable<Misbehavior> misbehaviors, IReadOnlyList<TrialScenario> scenarios, IEnumerable<TrialScenario>? passing = null)
    {
        _scenarios = [.. scenarios.Index().OrderBy(scenario => scenario.Index % Stride).Select(scenario => scenario.Item)];
        _passing = [.. passing ?? []];
        _searches = [.. misbehaviors.Select(misbehavior => new Search(misbehavior, scenarios))];
    }

    private IEnumerable<Search> Searching => _searches.Where(search => search.Catches.Count == 0);

    // Empty when everything has been judged.
    public IReadOnlyList<Trial> NextRound()
    {
        var proofs = _searches.SelectMany(search => search.Catches).Select(trial => trial.Scenario).Distinct().Except(_passing).ToList();
        var free = _scenarios.Except(_unusable).Except(proofs).ToHashSet();
        var areFarAfield = Searching.All(search => search.IsFarAfield(_unusable)) ? Searching.ToList() : [];
        IReadOnlyList<Trial> round = [.. proofs.Select(scenario => new Trial(scenario)), .. Alone(free), .. InGroups(free, areFarAfield)];
        return round.Count > 0 || _searches.Count == 0 ? round : throw new InvalidOperationException($"{_searches.Count} misbehaviors are open, and nothing is left to try.");
    }

    // Returns what is judged now, once each.
    public IReadOnlyList<Judgement> Conclude(IReadOnlyList<Trial> round)
    {
        foreach (var trial in round)
        {
            if (trial.IsProof)
            {
                (trial.Verdict.Outcome == TrialOutcome.Passed ? _passing : _unusable).Add(trial.Scenario);
                continue;
            }

            var tried = _searches.Where(search => trial.Misbehaviors.Contains(search.Misbehavior)).ToList();
            if (tried.Count > 1 && trial.Verdict.Outcome is TrialOutcome.Caught or TrialOutcome.Stopped)
            {
                _suspects.AddRange(tried.Chunk((tried.Count + 1) / 2).Select(half => (trial.Scenario, (IReadOnlyList<Search>)half)));
            }
            else
            {
                tried.ForEach(search => search.Add(trial));
            }
        }

        _suspects.RemoveAll(suspect => _unusable.Contains(suspect.Scenario));
        var judged = _searches.Select(search => search.Judge(_unusable, _passing, _suspects.Exists(suspect => suspect.Group.Contains(search)))).OfType<Judgement>().ToList();
        _searches.RemoveAll(search => judged.Exists(judgement => judgement.Misbehavior == search.Misbehavior));
        _suspects.RemoveAll(suspect => !suspect.Group.Intersect(_searches).Any());
        return judged;
    }

    private List<Trial> Alone(HashSet<TrialScenario> free)
    {
        var trials = new List<Trial>();
        var searching = Searching.OrderByDescending(search => search.IsAtTheLikeliest).ToList();
        for (var (turn, before) = (0, -1); before < trials.Count; turn++)
        {
            before = trials.Count;
            trials.AddRange(searching.Where(search => search.Breadth > turn).Select(search => search.Take(free)).OfType<Trial>());
        }

        foreach (var search in searching.Where(search => trials.Exists(trial => trial.Misbehaviors.Contains(search.Misbehavior))))
        {
            search.Breadth *= Growth;
        }

        return trials;
    }

    private IEnumerable<Trial> InGroups(HashSet<TrialScenario> free, IReadOnlyList<Search> areFarAfield)
    {
        var groups = 0;
        foreach (var scenario in _scenarios.Where(free.Contains))
        {
            var suspect = _suspects.FindIndex(suspect => suspect.Scenario == scenario && Searching.Intersect(suspect.Group).Any());
            var group = suspect >= 0 ? Searching.Intersect(_suspects[suspect].Group).ToList()
                : groups < MostGroups ? areFarAfield.Where(search => search.Take(scenario)).Take(GroupSize).ToList()
                : [];
            if (suspect >= 0)
            {
                _suspects.RemoveAt(suspect);
            }
            else if (group.Count > 0)
            {
                groups++;
            }

            if (group.Count > 0)
            {
                yield return new Trial(scenario, [.. group.Select(search => search.Misbehavior)]);
            }
        }
    }

    private sealed class Search(Misbehavior misbehavior, IReadOnlyList<TrialScenario> scenarios)
    {
        private readonly LinkedList<TrialScenario> _near = new(misbehavior.CandidatesAmong(scenarios).Where(misbehavior.IsNear));
        private readonly HashSet<TrialScenario> _far = [.. misbehavior.CandidatesAmong(scenarios).Where(scenario => !misbehavior.IsNear(scenario))];
        private readonly List<Trial> _stopped = [];
        private int _tried;

        public Misbehavior Misbehavior => misbehavior;

        public int Breadth { get; set; } = 1;

        public List<Trial> Catches { get; } = [];

        public bool IsAtTheLikeliest => _near.First?.Value.Name == misbehavior.CaughtBy;

        public bool IsFarAfield(HashSet<TrialScenario> unusable) => _near.All(unusable.Contains);

        public Trial? Take(HashSet<TrialScenario> free)
        {
            for (var node = _near.First; node is not null; node = node.Next)
            {
                if (free.Remove(node.Value))
                {
                    _near.Remove(node);
                    return new Trial(node.Value, misbehavior);
                }
            }

            return null;
        }

        public bool Take(TrialScenario scenario) => _far.Remove(scenario);

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
        public Judgement? Judge(HashSet<TrialScenario> unusable, HashSet<TrialScenario> passing, bool isSuspected)
        {
            Catches.RemoveAll(trial => unusable.Contains(trial.Scenario));
            _stopped.RemoveAll(trial => unusable.Contains(trial.Scenario));
            var caught = Catches.Find(trial => passing.Contains(trial.Scenario));
            var isOpen = isSuspected || Catches.Count > 0 || _near.Concat(_far).Any(scenario => !unusable.Contains(scenario));
            return caught is null && isOpen ? null : new Judgement(misbehavior, caught, _stopped, _tried);
        }
    }
}
