using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.LivingDocs.Model;

/// <summary>A feature file.</summary>
/// <param name="Uri">Its path, as the run names it.</param>
/// <param name="Id">Names its page.</param>
/// <param name="Source">As it is written.</param>
/// <param name="Area">The tag of its area, with the <c>@</c>; empty if it has none.</param>
/// <param name="Rules">Its chapters.</param>
public sealed record DocumentedFeature(string Uri, string Id, Feature Source, string Area, IReadOnlyList<DocumentedRule> Rules)
{
    /// <summary>All its scenarios.</summary>
    public IEnumerable<DocumentedScenario> Scenarios => Rules.SelectMany(rule => rule.Scenarios);

    /// <summary>All its cases.</summary>
    public IEnumerable<DocumentedCase> Cases => Scenarios.SelectMany(scenario => scenario.Cases);
}
