using System.Text.RegularExpressions;
using Cucumber.Messages;
using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.Cli.Results;

/// <summary>What a run's messages tell, put together as they arrive. Reqnroll writes the messages of a scenario when it ends, and
/// that a failed one has ended only at the end of the run, since it might be retried.</summary>
internal sealed partial class RunResult(string evidenceFolder)
{
    private readonly FeatureIndex _features = new();
    private readonly Dictionary<string, Pickle> _pickles = [];
    private readonly Dictionary<string, string> _hooks = [];
    private readonly Dictionary<string, TestCase> _testCases = [];
    private readonly OrderedDictionary<string, Attempt> _attempts = [];
    private readonly OrderedDictionary<string, ScenarioResult> _scenarios = [];
    private readonly List<string> _problems = [];
    private readonly List<string> _snippets = [];
    private bool _hasStarted;

    /// <summary>What is known before the messages come.</summary>
    public RunProgress Progress { get; } = new();

    /// <summary>The last attempt at each scenario that has ended.</summary>
    public IReadOnlyList<ScenarioResult> Scenarios => _scenarios.Values;

    /// <summary>The titles of the scenarios that are running.</summary>
    public IEnumerable<string> Running => Progress.HasStarted
        ? Progress.Running
        : _attempts.Values.Where(attempt => !attempt.HasFailed).Select(attempt => attempt.Pickle.Name);

    public int Done => Progress.HasStarted ? Progress.Ended.Count : Scenarios.Count;

    /// <summary>What went wrong outside of the scenarios: mistakes in feature files, failed hooks around the run, files that can't be read.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Code that would define the undefined steps, each once.</summary>
    public IReadOnlyList<string> Snippets => _snippets;

    public bool HasStarted => _hasStarted || Progress.HasStarted;

    public bool HasFinished { get; private set; }

    /// <summary>Takes in the next message.</summary>
    /// <returns>The attempt at a scenario that ended with it, or <see langword="null"/>.</returns>
    /// <exception cref="KeyNotFoundException">It refers to a message that never came.</exception>
    /// <exception cref="FormatException">An attachment is not encoded as it says.</exception>
    public ScenarioResult? Add(Envelope message)
    {
        switch (message)
        {
            case { GherkinDocument: { } document }:
                _features.Add(document);
                break;
            case { Pickle: { } pickle }:
                _pickles[pickle.Id] = pickle;
                break;
            case { Hook: { } hook }:
                _hooks[hook.Id] = hook.Name ?? MethodOf(hook);
                break;
            case { TestCase: { } testCase }:
                _testCases[testCase.Id] = testCase;
                break;
            case { ParseError: { } error }:
                _problems.Add($"{error.Source.Uri}: {error.Message}");
                break;
            case { Suggestion: { } suggestion }:
                _snippets.AddRange(suggestion.Snippets.Select(snippet => snippet.Code.Trim()).Except(_snippets).ToList());
                break;
            case { TestRunStarted: not null }:
                _hasStarted = true;
                break;
            case { TestCaseStarted: { } started }:
                var startedCase = Known(_testCases, started.TestCaseId);
                _attempts[started.Id] = new Attempt(startedCase, Known(_pickles, startedCase.PickleId), started);
                break;
            case { TestStepFinished: { } finished }:
                Known(_attempts, finished.TestCaseStartedId).Steps.Add(finished);
                break;
            case { Attachment: { TestCaseStartedId: { } id } attachment } when _attempts.TryGetValue(id, out var attempt):
                attempt.Evidence.AddRange(Evidence.Of(attachment, evidenceFolder) is { } evidence ? [evidence] : []);
                break;
            case { TestCaseFinished: { } finished }:
                return Finish(finished);
            case { TestRunHookFinished.Result: { Status: TestStepResultStatus.FAILED } result }:
                _problems.Add($"A hook around the run failed: {TextOf(result)}");
                break;
            case { TestRunFinished: { } finished }:
                HasFinished = true;
                _problems.AddRange(string.IsNullOrWhiteSpace(finished.Message) ? [] : [finished.Message]);
                break;
        }
        return null;
    }

    /// <summary>Completes the result when no more messages come: with failures that are not said to have ended, with what only
    /// the progress tells of a run that broke off, and with the files of evidence that are missing.</summary>
    /// <param name="faults">Why files could not be read to their end.</param>
    public void Conclude(IEnumerable<string> faults)
    {
        _problems.AddRange(faults);
        foreach (var attempt in _attempts.Values.Where(attempt => attempt.HasFailed))
        {
            _scenarios[attempt.Started.Id] = ResultOf(attempt, attempt.Steps[^1].Timestamp);
        }
        foreach (var ended in HasFinished ? [] : Progress.Ended)
        {
            var (id, told) = _scenarios.FirstOrDefault(scenario => scenario.Value.Identity == ended.Identity);
            if (told is null || told.Attempts < ended.Attempts)
            {
                _scenarios[id ?? $"{ended.Identity}"] = ended;
            }
        }
        try
        {
            foreach (var evidence in Scenarios.SelectMany(scenario => scenario.Evidence))
            {
                evidence.Save();
            }
        }
        catch (SystemException e) when (e is IOException or UnauthorizedAccessException)
        {
            _problems.Add($"Traces and screenshots can't be written to {evidenceFolder}: {e.Message}");
        }
    }

    private ScenarioResult? Finish(TestCaseFinished finished)
    {
        var id = finished.TestCaseStartedId;
        if (!_attempts.Remove(id, out var attempt))
        {
            // Reqnroll says of anything but a failure at once that it has ended, and once more when it is retried all the same.
            if (finished.WillBeRetried)
            {
                _scenarios.Remove(id);
            }
            return null;
        }
        var result = ResultOf(attempt, finished.Timestamp);
        if (!finished.WillBeRetried)
        {
            _scenarios[id] = result;
        }
        return result;
    }

    private ScenarioResult ResultOf(Attempt attempt, Timestamp ended)
    {
        var pickle = attempt.Pickle;
        var worst = attempt.Worst;
        var (status, problem) = worst is { TestStepResult.Status: not TestStepResultStatus.PASSED } || attempt.Steps.Any(attempt.IsStep)
            ? (worst!.TestStepResult.Status, ProblemOf(attempt, worst))
            : (TestStepResultStatus.FAILED, new Problem("", null, "No step of it was run, so it proves nothing."));
        var result = new ScenarioResult(pickle.Name, _features.TitleOf(pickle.Uri), pickle.Uri, _features.LineOf(pickle.AstNodeIds), status,
            Converters.ToDateTime(ended) - Converters.ToDateTime(attempt.Started.Timestamp), (int)attempt.Started.Attempt + 1, problem);
        return result with { Evidence = result.Outcome is Outcome.Failed ? attempt.Evidence : [] };
    }

    private Problem ProblemOf(Attempt attempt, TestStepFinished finished)
    {
        var testStep = attempt.StepOf(finished);
        var message = StackFrame().Replace(TextOf(finished.TestStepResult), "").Trim();
        return attempt.Pickle.Steps.Find(step => step.Id == testStep?.PickleStepId) is { } step
            ? new Problem(_features.KeywordOf(step.AstNodeIds) + step.Text, _features.LineOf([.. step.AstNodeIds.Take(1)]), message)
            : new Problem($"hook {_hooks.GetValueOrDefault(testStep?.HookId ?? "")}".TrimEnd(), null, message);
    }

    private static T Known<T>(IDictionary<string, T> known, string id) =>
        known.TryGetValue(id, out var value) ? value : throw new KeyNotFoundException($"It refers to {id}, which no line before it describes.");

    // Not every status comes with a message of its own.
    private static string TextOf(TestStepResult result) => (string.IsNullOrWhiteSpace(result.Message) ? result.Exception?.Message : result.Message) ?? "";

    private static string MethodOf(Hook hook) =>
        hook.SourceReference.JavaMethod is { } method ? $"{method.ClassName.Split('.')[^1]}.{method.MethodName}" : "";

    [GeneratedRegex(@"^\s+at \S+\(.*$\n?", RegexOptions.Multiline)]
    private static partial Regex StackFrame();

    /// <summary>An attempt at a scenario that has not ended.</summary>
    private sealed record Attempt(TestCase TestCase, Pickle Pickle, TestCaseStarted Started)
    {
        public List<TestStepFinished> Steps { get; } = [];

        public List<Evidence> Evidence { get; } = [];

        public bool HasFailed => Steps.Any(step => step.TestStepResult.Status is TestStepResultStatus.FAILED);

        // The reason to skip is a hook's, and the steps have none. When a hook around a step fails the step does, and has a line.
        public TestStepFinished? Worst => Steps.MaxBy(step => (Severity(step.TestStepResult.Status), TextOf(step.TestStepResult).Length > 0, IsStep(step)));

        public bool IsStep(TestStepFinished finished) => StepOf(finished)?.PickleStepId is not null;

        public TestStep? StepOf(TestStepFinished finished) => TestCase.TestSteps.Find(step => step.Id == finished.TestStepId);

        private static int Severity(TestStepResultStatus status) => status is TestStepResultStatus.UNKNOWN ? int.MaxValue : (int)status;
    }
}
