using Reqnroll.Bindings;
using Reqnroll.Parsing;

namespace Reqnroll.Execution;

/// <summary>All that a scenario is going to run, known before it starts.</summary>
internal sealed class ScenarioPlan
{
    private readonly TestRun _run;
    private readonly ScopeSubject _subject;

    /// <summary>Matches a scenario's steps and finds its hooks.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="pickle">The scenario.</param>
    /// <param name="info">The scenario for bindings.</param>
    public ScenarioPlan(FeatureRun feature, Pickle pickle, ScenarioInfo info)
    {
        _run = feature.Source.Run;
        _subject = new ScopeSubject(info.CombinedTags, feature.Context.FeatureInfo.Title, info.Title);
        BeforeScenario = HooksFor(HookType.BeforeScenario);
        AfterScenario = HooksFor(HookType.AfterScenario);
        List<PlannedStep> steps = [];
        var type = StepDefinitionType.Given;
        foreach (var step in pickle.Steps)
        {
            type = step.Type == PickleStepType.Unknown ? type : (StepDefinitionType)step.Type;
            steps.Add(Plan(step, type, steps.LastOrDefault(), feature));
        }

        Steps = steps;
        AfterLastBlock = steps.Count == 0 ? [] : HooksFor(HookType.AfterScenarioBlock);
    }

    public IReadOnlyList<PlannedHook> BeforeScenario { get; }

    public IReadOnlyList<PlannedStep> Steps { get; }

    public IReadOnlyList<PlannedHook> AfterLastBlock { get; }

    public IReadOnlyList<PlannedHook> AfterScenario { get; }

    private static DataTable? TableOf(PickleStep step)
    {
        if (step.Table is not { Count: > 0 } rows)
        {
            return null;
        }

        DataTable table = new([.. rows[0]]);
        foreach (var row in rows.Skip(1))
        {
            table.AddRow([.. row]);
        }

        return table;
    }

    private PlannedStep Plan(PickleStep step, StepDefinitionType type, PlannedStep? previous, FeatureRun feature)
    {
        StepInfo info = new(type, step.Text, TableOf(step), step.DocString);
        var match = _run.Matcher.Match(info, _subject, feature.Context.BindingCulture);
        var blockChanges = previous?.Info.StepDefinitionType != type;
        return new PlannedStep(
            step,
            info,
            match,
            blockChanges && previous is not null ? HooksFor(HookType.AfterScenarioBlock) : [],
            blockChanges ? HooksFor(HookType.BeforeScenarioBlock) : [],
            match.IsExecutable ? HooksFor(HookType.BeforeStep) : [],
            match.IsExecutable ? HooksFor(HookType.AfterStep) : []);
    }

    private List<PlannedHook> HooksFor(HookType type) => [.. _run.Bindings.HooksFor(type, _subject).Select(hook => new PlannedHook(hook))];
}
