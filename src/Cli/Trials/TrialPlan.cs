using System.Text.Json;

namespace PortalAcceptance.Cli.Trials;

internal sealed record TrialPlan(string Progress, int? Workers, IReadOnlyList<Misbehavior> Misbehaviors)
{
    // Tells the scenario program where the plan is.
    public const string Variable = "ACCEPTANCE_TRIALS";

    public string? Survey { get; init; }

    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, JsonSerializerOptions.Web));
}
