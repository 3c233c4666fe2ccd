using System.Text.Json;

namespace PortalAcceptance.LivingDocs.Model;

/// <summary>A small file with a line for each of the last runs, which CI can carry along.</summary>
/// <param name="file">The file. One that isn't there is empty.</param>
public sealed class RunHistory(string file)
{
    /// <summary>How many runs are remembered.</summary>
    public const int Length = 30;

    /// <summary>The file's usual name.</summary>
    public const string FileName = "history.ndjson";

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    /// <summary>The runs, the latest last. Lines that can't be read are left out.</summary>
    public IReadOnlyList<RunRecord> Read() => File.Exists(file) ? [.. File.ReadLines(file).Select(RecordOf).OfType<RunRecord>().TakeLast(Length)] : [];

    /// <summary>Remembers a run, and forgets the oldest of too many.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    public IReadOnlyList<RunRecord> Add(RunRecord run)
    {
        IReadOnlyList<RunRecord> runs = [.. Read().Where(other => other.Started != run.Started).Append(run).TakeLast(Length)];
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        File.WriteAllLines(file, runs.Select(each => JsonSerializer.Serialize(each, _json)));
        return runs;
    }

    // A file that was cut off or merged by hand must not keep anybody from reading the documents.
    private static RunRecord? RecordOf(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<RunRecord>(line, _json) is { Failed: not null, Flaky: not null } record ? record : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
