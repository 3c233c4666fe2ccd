using System.Text.Encodings.Web;
using System.Text.Json;

namespace PortalAcceptance.Acceptance.Selection;

// How long scenarios took when they passed last, in seconds by their names. CI can carry the file along.
internal sealed class ScenarioDurations
{
    private const string FileName = "durations.json";

    private static readonly JsonSerializerOptions _json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, double> _seconds;

    public ScenarioDurations(IReadOnlyDictionary<string, double> seconds)
    {
        _seconds = new(new Dictionary<string, double>(seconds), StringComparer.Ordinal);
        Usual = seconds.Count > 0 ? seconds.Values.Average() : 1;
    }

    public bool AreKnown => _seconds.Count > 0;

    // That of a scenario that has never passed.
    private double Usual { get; }

    // A file that was cut off or merged by hand must not keep anybody from running the scenarios.
    public static ScenarioDurations Read(string folder)
    {
        try
        {
            return new(JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(Path.Combine(folder, FileName))) ?? []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return new(new Dictionary<string, double>());
        }
    }

    public double Of(string scenario) => _seconds.GetValueOrDefault(scenario, Usual);

    // With the scenarios of other runs, unless they are gone.
    public void Write(string folder, IReadOnlyDictionary<string, double> measured, Func<string, bool> exists)
    {
        var all = new SortedDictionary<string, double>(_seconds.Where(each => exists(each.Key)).ToDictionary(), StringComparer.Ordinal);
        foreach (var (scenario, seconds) in measured)
        {
            all[scenario] = Math.Round(seconds, 3);
        }

        File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(all, _json));
    }
}
