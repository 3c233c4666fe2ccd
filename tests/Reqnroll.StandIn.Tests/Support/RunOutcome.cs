using System.Text.Json.Nodes;

namespace Reqnroll.StandIn.Tests.Support;

/// <summary>How a run went.</summary>
/// <param name="Scenarios">Its scenarios, in order.</param>
/// <param name="StartError">What its start threw; null if nothing. No scenario has run then.</param>
/// <param name="FinishError">What its end threw; null if nothing.</param>
/// <param name="Messages">Its messages.</param>
/// <param name="Calls">What bindings recorded.</param>
/// <param name="Attachments">The files attached to tests.</param>
internal sealed record RunOutcome(
    IReadOnlyList<ScenarioOutcome> Scenarios,
    Exception? StartError,
    Exception? FinishError,
    IReadOnlyList<JsonObject> Messages,
    IReadOnlyList<string> Calls,
    IReadOnlyList<string> Attachments)
{
    /// <summary>The only scenario.</summary>
    public ScenarioOutcome Scenario => Scenarios.Single();

    /// <summary>The messages of a type.</summary>
    public IEnumerable<JsonNode> Of(string type) => Messages.Select(message => message[type]).OfType<JsonNode>();
}
