using System.Text.RegularExpressions;
using PortalAcceptance.Cli.Messages;

namespace PortalAcceptance.Cli.Results;

/// <summary>What a run's messages tell, put together as they arrive.</summary>
internal sealed partial class RunResult
{
    private readonly FeatureIndex _features = new();
    private readonly Dictionary<string, Pickle> _pickles = [];
    private readonly Dictionary<string, string> _hooks = [];
    private readonly Dictionary<string, TestCase> _testCases = [];
    private readonly Dictionary<string, Attempt> _attempts = [];
    private readonly List<ScenarioResult> _scenarios = [];
    private readonly List<string> _runProblems = [];
    private readonly List<string> _snippets = [];

    /// <summary>The scenarios that have ended, in that order.</summary>
    public IReadOnlyList<ScenarioResult> Scenarios => _scenarios;

    /// <summary>The titles of the scenarios that are running.</summary>
    public IEnumerable<string> Running => _attempts.Values.Select(attempt => _pickles[attempt.TestCase.PickleId].Name);

    /// <summary>How many scenarios the run has, as far as it has said so.</summary>
    public int Announced => _testCases.Count;

    /// <summary>What went wrong outside of the scenarios: mistakes in feature files, failed hooks around the run.</summary>
    public IReadOnlyList<string> RunProblems => _runProblems;

    /// <summary>Code that would define the undefined steps, each once.</summary>
    public IReadOnlyList<string> Snippets => _snippets;

    /// <summary>Whether the run has begun.</summary>
    public bool HasStarted { get; private set; }

    /// <summary>Whether the run has said that it ended.</summary>
    public bool HasFinished { get; private set; }

    /// <summary>Takes in the next message.</summary>
    /// <param name="message">The message.</param>
    /// <returns>The scenario that ended with it, or <see langword="null"/>.</returns>
    /// <exception cref="KeyNotFoundException">It refers to a message that never came.</exception>
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
                _hooks[hook.Id] = hook.Name ?? MethodOf(hook) ?? "hook";
                break;
            case { TestCase: { } testCase }:
                _testCases[testCase.Id] = testCase;
                break;
            case { ParseError: { } error }:
                _runProblems.Add($"{error.Source.Uri}: {error.Message}");
                break;
            case { Suggestion: { } suggestion }:
                _snippets.AddRange(suggestion.Snippets.Select(snippet => snippet.Code.Trim()).Except(_snippets).ToList());
                break;
            case { TestRunStarted: not null }:
                HasStarted = true;
                break;
            case { TestCaseStarted: { } started }:
                _attempts[started.Id] = new Attempt(_testCases[started.TestCaseId], started);
                break;
            case { TestStepFinished: { } finished }:
                _attempts[finished.TestCaseStartedId].Steps.Add(finished);
                break;
            case { Attachment: { TestCaseStartedId: { } attempt } attachment } when _attempts.TryGetValue(attempt, out var attachedTo):
                attachedTo.Evidence.AddRange(EvidenceIn(attachment).Except(attachedTo.Evidence).ToList());
                break;
            case { TestCaseFinished: { } finished }:
                return Finish(finished);
            case { TestRunHookFinished.Result: { Status: TestStepStatus.Failed } result }:
                _runProblems.Add($"A hook around the run failed: {result.Problem}");
                break;
            case { TestRunFinished: { } finished }:
                HasFinished = true;
                _runProblems.AddRange(string.IsNullOrWhiteSpace(finished.Message) ? [] : [finished.Message]);
                break;
        }
        return null;
    }

    private ScenarioResult? Finish(TestCaseFinished finished)
    {
        if (!_attempts.Remove(finished.TestCaseStartedId, out var attempt) || finished.WillBeRetried)
        {
            return null;
        }
        var pickle = _pickles[attempt.TestCase.PickleId];
        var worst = attempt.Steps.MaxBy(step => step.TestStepResult.Status);
        var result = new ScenarioResult
        {
            Title = pickle.Name,
            Feature = _features.TitleOf(pickle.Uri),
            Uri = pickle.Uri,
            Line = _features.LineOf(pickle.AstNodeIds),
            Outcome = worst?.TestStepResult.Status switch
            {
                TestStepStatus.Passed => Outcome.Passed,
                TestStepStatus.Skipped => Outcome.Skipped,
                _ => Outcome.Failed,
            },
            Duration = finished.Timestamp.Since(attempt.Started.Timestamp),
            Attempts = attempt.Started.Attempt + 1,
            Problem = worst switch
            {
                null => new Problem("", null, "", "No step of it was run, so it proves nothing."),
                { TestStepResult.Status: TestStepStatus.Passed } => null,
                _ => ProblemOf(attempt.TestCase, pickle, worst),
            },
            Evidence = attempt.Evidence,
        };
        _scenarios.Add(result);
        return result;
    }

    private Problem ProblemOf(TestCase testCase, Pickle pickle, TestStepFinished finished)
    {
        var testStep = testCase.TestSteps.Single(step => step.Id == finished.TestStepId);
        var status = finished.TestStepResult.Status;
        var kind = status is TestStepStatus.Failed or TestStepStatus.Skipped ? "" : status.ToString().ToLowerInvariant();
        var message = StackFrame().Replace(finished.TestStepResult.Problem ?? "", "").Trim();
        return pickle.Steps.SingleOrDefault(step => step.Id == testStep.PickleStepId) is { } step
            ? new Problem(_features.KeywordOf(step.AstNodeIds) + step.Text, _features.LineOf(step.AstNodeIds.Take(1).ToList()), kind, message)
            : new Problem(testStep.HookId is { } hook ? $"hook {_hooks.GetValueOrDefault(hook, hook)}" : "hook", null, kind, message);
    }

    private static string? MethodOf(Hook hook) =>
        hook.SourceReference?.JavaMethod is { } method ? $"{method.ClassName.Split('.')[^1]}.{method.MethodName}" : null;

    // Reqnroll attaches a file's content under its bare name; where the file is, the suite says in a line of output.
    private static IEnumerable<Evidence> EvidenceIn(Attachment attachment) => attachment switch
    {
        { FileName: null, MediaType: "text/uri-list" } => attachment.Body.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Where(uri => !uri.StartsWith('#'))
            .Select(uri => Uri.TryCreate(uri, UriKind.Absolute, out var address) && address.IsFile ? address.LocalPath : uri)
            .Select(path => new Evidence(path.EndsWith(".zip", StringComparison.Ordinal) ? "trace" : "screenshot", path)),
        { FileName: null } => EvidenceLine().Matches(attachment.Body).Select(line => new Evidence(line.Groups["kind"].Value, line.Groups["path"].Value)),
        _ => [],
    };

    [GeneratedRegex(@"^(?<kind>trace|screenshot): (?<path>.+?)(?: \(.*\))?\r?$", RegexOptions.Multiline)]
    private static partial Regex EvidenceLine();

    [GeneratedRegex(@"^\s+at \S+\(.*$\n?", RegexOptions.Multiline)]
    private static partial Regex StackFrame();

    /// <summary>A scenario that is running.</summary>
    private sealed record Attempt(TestCase TestCase, TestCaseStarted Started)
    {
        public List<TestStepFinished> Steps { get; } = [];

        public List<Evidence> Evidence { get; } = [];
    }
}
