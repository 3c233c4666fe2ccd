using PortalAcceptance.LivingDocs.Results;

namespace PortalAcceptance.LivingDocs.Model;

/// <summary>What one or more runs show of the features.</summary>
/// <param name="Features">By area, then in the order of their files.</param>
/// <param name="Runs">The names of the runs; one empty name if there is only one.</param>
/// <param name="Glossary">The words and tags.</param>
/// <param name="Faults">The faults that scenarios were seen to notice.</param>
/// <param name="Problems">What kept a run from being complete.</param>
public sealed record Documentation(
    IReadOnlyList<DocumentedFeature> Features,
    IReadOnlyList<string> Runs,
    Glossary Glossary,
    IReadOnlyList<NoticedFault> Faults,
    IReadOnlyList<string> Problems)
{
    /// <summary>The runs before, the latest last.</summary>
    public IReadOnlyList<RunRecord> History { get; init; } = [];

    /// <summary>The tutorials that the runs have taken pictures of.</summary>
    public IReadOnlyList<Tutorial> Tutorials { get; } = Tutorial.In(Features);

    /// <summary>All cases with the features that they belong to.</summary>
    public IEnumerable<(DocumentedFeature Feature, DocumentedScenario Scenario, DocumentedCase Case)> Cases =>
        from feature in Features from scenario in feature.Scenarios from each in scenario.Cases select (feature, scenario, each);

    /// <summary>All results of all cases.</summary>
    public IEnumerable<ScenarioResult> Results => Cases.SelectMany(each => each.Case.Results).Select(result => result.Result);

    /// <summary>When the first case started; <see langword="null"/> if none has run.</summary>
    public DateTimeOffset? Started => Results.Where(result => result.Started != default).Select(result => (DateTimeOffset?)result.Started).Min();

    /// <summary>From the start of the first case to the end of the last one.</summary>
    public TimeSpan Elapsed => Started is { } started ? Results.Max(result => result.Started + result.Duration) - started : TimeSpan.Zero;

    /// <summary>How many cases have a verdict.</summary>
    public int Count(Verdict verdict) => Cases.Count(each => each.Case.Verdict == verdict);

    /// <summary>Names a case across runs.</summary>
    public static string KeyOf(DocumentedFeature feature, DocumentedCase each) => $"{feature.Id}#{each.Id}";

    /// <summary>What later runs are compared with.</summary>
    public RunRecord ToRecord() => new(
        Started ?? default, Math.Round(Elapsed.TotalSeconds, 1), Count(Verdict.Passed), Count(Verdict.Skipped), KeysOf(Verdict.Failed), KeysOf(Verdict.Flaky));

    private IReadOnlyList<string> KeysOf(Verdict verdict) =>
        [.. Cases.Where(each => each.Case.Verdict == verdict).Select(each => KeyOf(each.Feature, each.Case))];
}
