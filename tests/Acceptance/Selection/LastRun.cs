using System.Text.Json;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Selection;

// What the last run leaves for --last-failed, in a file with the name and the members of Playwright Test's.
internal sealed record LastRun(string Status, IReadOnlyList<string> FailedTests)
{
    private const string FileName = ".last-run.json";

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static LastRun Of(IEnumerable<string> failed) =>
        failed.Order(StringComparer.Ordinal).Distinct().ToList() is { Count: > 0 } tests ? new("failed", tests) : new("passed", []);

    public static LastRun Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        try
        {
            return JsonSerializer.Deserialize<LastRun>(File.ReadAllText(file), _json) is { FailedTests: not null } last
                ? last
                : throw new JsonException("It names no failed tests");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new RunSettingsException($"{file} doesn't say what failed in the last run ({e.Message.TrimEnd('.')}); run the scenarios without --last-failed.", e);
        }
    }

    public void Write(string folder) => File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, _json));
}
