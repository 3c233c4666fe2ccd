using System.Text.Encodings.Web;
using System.Text.Json;

namespace PortalAcceptance.LivingDocs.Model;

/// <summary>How long scenarios took when they passed last, in seconds. CI can carry the file along.</summary>
public sealed class ScenarioDurations
{
    /// <summary>The file's name in the folder for results.</summary>
    public const string FileName = "durations.json";

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Content _content;
    private readonly Dictionary<string, double> _seconds;

    /// <summary>Takes durations of earlier runs.</summary>
    /// <param name="seconds">By the names of the scenarios.</param>
    public ScenarioDurations(IReadOnlyDictionary<string, double> seconds)
        : this(new Content([], seconds.ToDictionary()))
    {
    }

    private ScenarioDurations(Content content)
    {
        _content = content;
        _seconds = content.Earlier.Concat(content.LastRun).GroupBy(each => each.Key).ToDictionary(same => same.Key, same => same.Last().Value);
        Usual = _seconds.Count > 0 ? _seconds.Values.Average() : 1;
    }

    /// <summary>Whether any scenario has passed yet.</summary>
    public bool AreKnown => _seconds.Count > 0;

    private double Usual { get; }

    /// <summary>Reads the file of a folder for results. One that can't be read counts as none.</summary>
    public static ScenarioDurations Read(string folder)
    {
        try
        {
            return new(JsonSerializer.Deserialize<Content>(File.ReadAllText(Path.Combine(folder, FileName)), _json) is { LastRun: not null, Earlier: not null } content
                ? content
                : new Content([], []));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return new(new Content([], []));
        }
    }

    /// <summary>Joins the runs of several machines, each of which has run other scenarios.</summary>
    /// <param name="folders">The folders for results.</param>
    public static ScenarioDurations Join(IEnumerable<string> folders)
    {
        var all = folders.Select(folder => Read(folder)._content).ToList();
        return new(new Content(Joined(all.Select(each => each.LastRun)), Joined(all.Select(each => each.Earlier))));
    }

    /// <summary>How long a scenario takes, in seconds; as long as the others on average if it has never passed.</summary>
    public double Of(string scenario) => _seconds.GetValueOrDefault(scenario, Usual);

    /// <summary>These durations after another run.</summary>
    /// <param name="measured">What the run measured; the durations of other scenarios are kept.</param>
    /// <param name="exists">Whether a scenario still exists; the others are forgotten.</param>
    public ScenarioDurations After(IReadOnlyDictionary<string, double> measured, Func<string, bool> exists) => new(new Content(
        measured.ToDictionary(each => each.Key, each => Math.Round(each.Value, 3)),
        _seconds.Where(each => exists(each.Key) && !measured.ContainsKey(each.Key)).ToDictionary()));

    /// <summary>Writes the file of a folder for results.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(new Content(Sorted(_content.LastRun), Sorted(_content.Earlier)), _json));
    }

    private static Dictionary<string, double> Joined(IEnumerable<Dictionary<string, double>> all) =>
        all.SelectMany(each => each).GroupBy(each => each.Key).ToDictionary(same => same.Key, same => same.Last().Value);

    private static Dictionary<string, double> Sorted(Dictionary<string, double> seconds) => seconds.OrderBy(each => each.Key, StringComparer.Ordinal).ToDictionary();

    // Apart, so that what one machine has measured wins over what another one has carried along.
    private sealed record Content(Dictionary<string, double> LastRun, Dictionary<string, double> Earlier);
}
