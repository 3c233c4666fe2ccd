using System.Text.Json.Serialization;

namespace PortalAcceptance.Cli.Trials;

// What the scenario program is to try; see the record of the same name in tests/Acceptance.
internal sealed record Misbehavior(string Name, IReadOnlyList<string> Tags)
{
    public string? CaughtBy { get; init; }

    public IReadOnlyList<string>? Candidates { get; init; }

    public bool MayLeak { get; init; }

    public bool HasLeaked { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AnyStep { get; init; }
}
