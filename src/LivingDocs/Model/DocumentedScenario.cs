using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.LivingDocs.Model;

/// <summary>A scenario or an outline of a feature.</summary>
/// <param name="Id">Names it within its page.</param>
/// <param name="Source">As it is written.</param>
/// <param name="Tags">Its own and those of its rule and feature, with the <c>@</c>.</param>
/// <param name="Cases">The scenario itself, or one for each row.</param>
/// <param name="Faults">The faults of the portal that it notices.</param>
public sealed record DocumentedScenario(
    string Id, Scenario Source, IReadOnlyList<string> Tags, IReadOnlyList<DocumentedCase> Cases, IReadOnlyList<NoticedFault> Faults)
{
    /// <summary>The worst of its cases.</summary>
    public Verdict Verdict => Verdicts.Worst(Cases.Select(each => each.Verdict));

    /// <summary>Whether it has rows.</summary>
    public bool IsOutline => Source.Examples.Count > 0;
}
