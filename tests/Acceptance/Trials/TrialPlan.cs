using System.Text.Json;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Trials;

// What the command line asks for: which misbehaviors of the portal the scenarios should notice.
internal sealed record TrialPlan(string Progress, int? Workers, IReadOnlyList<Misbehavior> Misbehaviors)
{
    // A misbehavior that changes nothing, with which all scenarios run first to see which ones reach the others. Null for none.
    public string? Survey { get; init; }

    // Names the file with the plan.
    public const string Variable = "ACCEPTANCE_TRIALS";

    // A failing expectation waits idly, so more scenarios than usual can run at a time.
    private const int WorkersPerCore = 4;

    // Enough on a busy machine: the portal and the browser run on the same one.
    private static readonly TimeSpan _expectTimeout = TimeSpan.FromSeconds(5);

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    // Null for an ordinary run.
    public static TrialPlan? Asked() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file
        ? JsonSerializer.Deserialize<TrialPlan>(File.ReadAllText(file), _json)
        : null;

    // The results of the last ordinary run stay: whatever is written goes to another folder.
    public RunSettings Applied(RunSettings settings, string folder) => settings with
    {
        OutputDir = folder,
        Retries = 0,
        MaxFailures = 0,
        Workers = Workers ?? Environment.ProcessorCount * WorkersPerCore,
        ExpectTimeout = settings.ExpectTimeout > TimeSpan.Zero && settings.ExpectTimeout < _expectTimeout ? settings.ExpectTimeout : _expectTimeout,
        Use = settings.Use with { Trace = TraceMode.Off, Screenshot = ScreenshotMode.Off },
    };
}
