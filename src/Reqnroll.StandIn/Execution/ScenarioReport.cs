using System.Text.Json.Nodes;
using Reqnroll.Messages;
using Reqnroll.Parsing;

namespace Reqnroll.Execution;

/// <summary>Reports a scenario's course as messages.</summary>
/// <param name="feature">The feature.</param>
/// <param name="pickle">The scenario.</param>
/// <param name="plan">What it is going to run.</param>
internal sealed class ScenarioReport(FeatureSource feature, Pickle pickle, ScenarioPlan plan)
{
    private readonly string _testCaseId = MessageId.Next();
    private readonly string _startedId = MessageId.Next();
    private string? _testStepId;

    public void Started()
    {
        feature.Run.Report(() => ExecutionMessages.TestCase(_testCaseId, feature.Messages.IdOf(pickle), feature.Run.Id, TestSteps()));
        feature.Run.Report(() => ExecutionMessages.TestCaseStarted(_startedId, _testCaseId));
    }

    public void Finished() => feature.Run.Report(() => ExecutionMessages.TestCaseFinished(_startedId));

    public void StepStarted(string testStepId)
    {
        _testStepId = testStepId;
        feature.Run.Report(() => ExecutionMessages.TestStepStarted(_startedId, testStepId));
    }

    public void StepFinished(TestStepStatus status, TimeSpan duration = default, Exception? error = null)
    {
        if (status is not (TestStepStatus.Passed or TestStepStatus.Skipped))
        {
            feature.Run.Fail();
        }

        var testStepId = _testStepId!;
        _testStepId = null;
        feature.Run.Report(() => ExecutionMessages.TestStepFinished(_startedId, testStepId, ExecutionMessages.Result(status, duration, error)));
    }

    public void Suggested(PlannedStep step) =>
        feature.Run.Report(() => ExecutionMessages.Suggestion(feature.Messages.IdOf(step.PickleStep), StepSnippet.Method(step.Info)));

    public void Attached(Func<JsonObject> attachment) => feature.Run.Report(() =>
    {
        var json = attachment();
        json["testCaseStartedId"] = _startedId;
        if (_testStepId is not null)
        {
            json["testStepId"] = _testStepId;
        }

        return new JsonObject { ["attachment"] = json };
    });

    private IEnumerable<JsonObject> TestSteps() =>
    [
        .. Hooks(plan.BeforeScenario),
        .. plan.Steps.SelectMany(step => (JsonObject[])
        [
            .. Hooks(step.AfterPreviousBlock),
            .. Hooks(step.BeforeBlock),
            .. Hooks(step.Before),
            ExecutionMessages.PickleTestStep(
                step.TestStepId,
                feature.Messages.IdOf(step.PickleStep),
                step.Match.Definitions.Select(match => (feature.Run.BindingMessages.IdOf(match.Binding), match.StepArguments.AsEnumerable()))),
            .. Hooks(step.After),
        ]),
        .. Hooks(plan.AfterLastBlock),
        .. Hooks(plan.AfterScenario),
    ];

    private IEnumerable<JsonObject> Hooks(IEnumerable<PlannedHook> hooks) =>
        hooks.Select(hook => ExecutionMessages.HookTestStep(hook.TestStepId, feature.Run.BindingMessages.IdOf(hook.Hook)));
}
