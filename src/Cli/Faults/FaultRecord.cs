using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using PortalAcceptance.Cli.Trials;
using PortalAcceptance.Portal.TestSupport.Faults;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Faults;

// What noticed each fault last: docs/faults.json, and docs/faults.md for people.
internal sealed partial class FaultRecord
{
    // How the sentence of a search for secrets begins.
    private const string LeakBeginning = "Secret left behind: ";

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _file;

    // Null for a fault that no scenario notices. One that has never been tried is missing.
    private readonly Dictionary<string, Notice?> _notices;

    private FaultRecord(string file)
    {
        _file = file;
        try
        {
            _notices = JsonSerializer.Deserialize<Dictionary<string, Notice?>>(File.ReadAllText(file), _json) ?? [];
        }
        catch (JsonException e)
        {
            throw new RunSettingsException($"{file} is not what the command faults writes (line {e.LineNumber + 1}); restore it, or replace its content by {{}}.", e);
        }
    }

    public bool IsShownOnItsPage => File.ReadAllText(Page).ReplaceLineEndings("\n") == Rendered();

    private string Page => Path.ChangeExtension(_file, ".md");

    // In the repository at or above one of these folders, if there is one.
    public static FaultRecord? Find(IEnumerable<string> folders) => folders
        .SelectMany(Upwards)
        .Select(folder => Path.Combine(folder.FullName, "docs", "faults.json"))
        .Where(File.Exists)
        .Select(file => new FaultRecord(file))
        .FirstOrDefault();

    public string? ScenarioOf(Fault fault) => _notices.GetValueOrDefault(fault.Name)?.Scenario;

    public bool HasLeaked(Fault fault) => _notices.GetValueOrDefault(fault.Name)?.Sentence.StartsWith(LeakBeginning, StringComparison.Ordinal) is true;

    // A sentence that differs only by today's dates and numbers stays, so that the record changes only when something has.
    public void Note(Judgement judgement)
    {
        var notice = judgement.Caught is { } caught ? new Notice(caught.Scenario, caught.Sentence) : null;
        if (notice is null || !_notices.TryGetValue(judgement.Misbehavior, out var last) || last is null || !IsAlike(notice, last))
        {
            _notices[judgement.Misbehavior] = notice;
        }
    }

    public void Save()
    {
        var notices = FaultCatalog.All.Where(fault => _notices.ContainsKey(fault.Name)).ToDictionary(fault => fault.Name, fault => _notices[fault.Name]);
        File.WriteAllText(_file, JsonSerializer.Serialize(notices, _json) + "\n");
        File.WriteAllText(Page, Rendered());
    }

    // The introduction as it is, and the table anew.
    private string Rendered()
    {
        var introduction = File.ReadLines(Page).TakeWhile(line => !line.StartsWith('|') || !line.Contains("| area |", StringComparison.Ordinal));
        return string.Join('\n', [
            .. introduction,
            "| fault | what the portal does wrong | area | kind | noticed by | first sentence of the failure |",
            "| --- | --- | --- | --- | --- | --- |",
            .. FaultCatalog.All.Select(Row),
            "",
        ]);
    }

    private string Row(Fault fault)
    {
        var (scenario, sentence) = !_notices.TryGetValue(fault.Name, out var notice) ? ("not tried yet", "")
            : notice is null ? ("**no scenario**", "")
            : (Cell(notice.Scenario), Cell(notice.Sentence));
        return $"| `{fault.Name}` | {fault.Description} | {fault.AreaTag} | {fault.KindTag} | {scenario} | {sentence} |";
    }

    private static bool IsAlike(Notice one, Notice other) => one.Scenario == other.Scenario && Numbers().Replace(one.Sentence, "") == Numbers().Replace(other.Sentence, "");

    private static string Cell(string text) => text.Replace("|", @"\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static IEnumerable<DirectoryInfo> Upwards(string folder)
    {
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            yield return above;
        }
    }

    // With "AM" and "PM".
    [GeneratedRegex(@"\d+(?: [AP]M\b)?")]
    private static partial Regex Numbers();

    private sealed record Notice(string Scenario, string Sentence);
}
