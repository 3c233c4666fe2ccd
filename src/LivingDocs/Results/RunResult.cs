using System.Text.RegularExpressions;
using Cucumber.Messages;
using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.LivingDocs.Results;

/// <summary>What happened in a run, from its Cucumber Messages, also while they are being written.</summary>
/// <remarks>Reqnroll writes a scenario's messages when it ends, but TestCaseFinished of a failed one only at the end of the run,
/// because it might be retried.</remarks>
/// <param name="evidenceFolder">The folder of traces, screenshots and pages.</param>
public sealed partial class RunResult(string evidenceFolder)
{
    private readonly FeatureIndex _features = new();
    private readonly Dictionary<string, Pickle> _pickles = [];
    private readonly Dictionary<string, string> _hooks = [];
    private readonly Dictionary<string, TestCase> _testCases = [];
    private readonly OrderedDictionary<string, Attempt> _attempts = [];
    private readonly OrderedDictionary<string, ScenarioResult> _scenarios = [];

    private readonly Dictionary<string, string> _testCaseOfAttempt = [];
    private readonly Dictionary<string, List<ScenarioResult>> _retriedAttempts = [];
    private readonly List<string> _problems = [];
    private readonly List<string> _snippets = [];
    private bool _hasStarted;

    /// <summary>What the progress file tells.</summary>
    public RunProgress Progress { get; } = new();

    /// <summary>The feature files of the run by their path, as parsed.</summary>
    public IReadOnlyDictionary<string, Feature> Documents => _features.Documents;

    /// <summary>The scenarios that have ended.</summary>
    public IReadOnlyList<ScenarioResult> Scenarios => _scenarios.Values;

    /// <summary>The titles of the scenarios that are running.</summary>
    public IEnumerable<string> Running => Progress.HasStarted
        ? Progress.Running
        : _attempts.Values.Where(attempt => !attempt.HasFailed).Select(attempt => attempt.Pickle.Name);

    /// <summary>How many scenarios have ended.</summary>
    public int Done => Progress.HasStarted ? Progress.Ended.Count : Scenarios.Count;

    /// <summary>Errors outside of scenarios: in feature files, in hooks around the run, in files that can't be read.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The methods that define steps which have no definition yet.</summary>
    public IReadOnlyList<string> Snippets => _snippets;

    /// <summary>Whether the run has started.</summary>
    public bool HasStarted => _hasStarted || Progress.HasStarted;

    /// <summary>Whether the run has ended as it should.</summary>
    public bool HasFinished { get; private set; }

    /// <summary>Takes a message.</summary>
    /// <returns>The scenario that has ended, if one has.</returns>
    /// <exception cref="KeyNotFoundException">It refers to something that no message before describes.</exception>
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
                _testCaseOfAttempt[started.Id] = startedCase.Id;
                break;
            case { TestStepFinished: { } finished }:
                Known(_attempts, finished.TestCaseStartedId).Steps.Add(finished);
                break;
            case { Attachment: { TestCaseStartedId: { } id } attachment } when _attempts.TryGetValue(id, out var attempt):
                attempt.Add(attachment, evidenceFolder);
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

    /// <summary>Adds, at the end of the messages, failures that have no TestCaseFinished, scenarios of an aborted run that only the
    /// progress file has, and evidence that is in no file.</summary>
    /// <param name="faults">Why files couldn't be read.</param>
    public void Conclude(IEnumerable<string> faults)
    {
        _problems.AddRange(faults);
        foreach (var attempt in _attempts.Values.Where(attempt => attempt.HasFailed))
        {
            _scenarios[attempt.Started.Id] = ResultOf(attempt, attempt.Steps[^1].Timestamp);
        }
        foreach (var alike in HasFinished ? [] : Progress.Ended.GroupBy(ended => ended.Identity))
        {
            // Repetitions of a scenario are told in the order in which they end.
            var told = _scenarios.Where(scenario => scenario.Value.Identity == alike.Key).ToList();
            foreach (var (index, ended) in alike.Index())
            {
                var (id, known) = told.ElementAtOrDefault(index);
                if (known is null || known.Attempts < ended.Attempts)
                {
                    _scenarios[id ?? $"{alike.Key} {index}"] = ended;
                }
            }
        }
        try
        {
            foreach (var evidence in Scenarios.SelectMany(scenario => scenario.AllEvidence))
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
            // Reqnroll reports the end of anything but a failure at once, and once more if it is retried.
            if (finished.WillBeRetried && _scenarios.Remove(id, out var retried))
            {
                RetriedAttemptsOf(id).Add(retried);
            }
            return null;
        }
        var result = ResultOf(attempt, finished.Timestamp);
        if (finished.WillBeRetried)
        {
            RetriedAttemptsOf(id).Add(result);
        }
        else
        {
            _scenarios[id] = result;
        }
        return result;
    }

    private List<ScenarioResult> RetriedAttemptsOf(string attempt)
    {
        var testCase = _testCaseOfAttempt[attempt];
        return _retriedAttempts.TryGetValue(testCase, out var attempts) ? attempts : _retriedAttempts[testCase] = [];
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
        return result with
        {
            Started = Converters.ToDateTime(attempt.Started.Timestamp),
            Worker = attempt.Started.WorkerId ?? "",
            Evidence = attempt.Evidence,
            EarlierAttempts = [.. RetriedAttemptsOf(attempt.Started.Id)],
            Instructions = attempt.Instructions,
        };
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

    private sealed record Attempt(TestCase TestCase, Pickle Pickle, TestCaseStarted Started)
    {
        public List<TestStepFinished> Steps { get; } = [];

        public List<Evidence> Evidence { get; } = [];

        public List<Instruction> Instructions { get; } = [];

        private Dictionary<string, Evidence> Pictures { get; } = [];

        public bool HasFailed => Steps.Any(step => step.TestStepResult.Status is TestStepResultStatus.FAILED);

        // The reason to skip is a hook's, and the steps have none. When a hook around a step fails the step does, and has a line.
        public TestStepFinished? Worst => Steps.MaxBy(step => (Severity(step.TestStepResult.Status), TextOf(step.TestStepResult).Length > 0, IsStep(step)));

        public void Add(Attachment attachment, string evidenceFolder)
        {
            if (Instruction.Is(attachment))
            {
                var instruction = Instruction.Of(attachment);
                Instructions.Add(instruction with { Image = Pictures.GetValueOrDefault(instruction.Picture ?? "") });
            }
            else if (Results.Evidence.Of(attachment, evidenceFolder) is not { } evidence)
            {
                return;
            }
            else if (Instruction.IsPartly(attachment))
            {
                Pictures[attachment.FileName] = evidence;
            }
            else
            {
                Evidence.Add(evidence);
            }
        }

        public bool IsStep(TestStepFinished finished) => StepOf(finished)?.PickleStepId is not null;

        public TestStep? StepOf(TestStepFinished finished) => TestCase.TestSteps.Find(step => step.Id == finished.TestStepId);

        private static int Severity(TestStepResultStatus status) => status is TestStepResultStatus.UNKNOWN ? int.MaxValue : (int)status;
    }
}
