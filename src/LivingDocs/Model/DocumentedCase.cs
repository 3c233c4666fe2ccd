namespace PortalAcceptance.LivingDocs.Model;

/// <summary>A scenario, or a row of an outline.</summary>
/// <param name="Id">Names it within its page, also after rows and lines have moved.</param>
/// <param name="Title">With a row's cells filled in.</param>
/// <param name="Cells">A row's cells; empty for a scenario.</param>
/// <param name="Results">How it ended in each run that ran it.</param>
public sealed record DocumentedCase(string Id, string Title, IReadOnlyList<string> Cells, IReadOnlyList<CaseResult> Results)
{
    /// <summary>The worst of its results.</summary>
    public Verdict Verdict => Verdicts.Worst(Results.Select(result => Verdicts.Of(result.Result)));
}
