using System.Text;
using System.Text.Json;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Tests.Selection;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Tests.Words;

// Playwright Test from npm, with a test for each scenario: in a file with the feature's path, at the scenario's line, with its title
// and tags. Tests end as the scenarios do on a ForgetfulPortal.
internal sealed class PlaywrightTest : IDisposable
{
    private const string FileMark = ".spec.js";

    // Makes equal titles of a file different, which Playwright Test requires. Shows nothing.
    private const char Mark = '\u200B';

    private static readonly string _packages = Path.Combine(SourceLines.Repository, "tests", "PlaywrightTest");
    private static readonly string _program = Path.Combine(_packages, "node_modules", "@playwright", "test");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private PlaywrightTest()
    {
    }

    private string Report => Path.Combine(_folder, "report.json");

    public static async Task<PlaywrightTest> PrepareAsync()
    {
        await RunAsync("npm", ["ci", "--no-audit", "--no-fund"], _packages);
        var mirrored = new PlaywrightTest();
        foreach (var feature in SuiteScenarios.All.Select(scenario => (Scenario: scenario, Place: SuiteScenarios.Features.Of(scenario))).GroupBy(each => each.Place.File))
        {
            var file = Path.Combine(mirrored._folder, $"{Path.GetRelativePath(SourceLines.Repository, feature.Key)}{FileMark}");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, Tests(feature.Select(each => (each.Scenario.Feature, each.Scenario.Title, each.Scenario.Tags, each.Place.Line))));
        }

        await File.WriteAllTextAsync(Path.Combine(mirrored._folder, "playwright.config.js"), $$"""
            const outputFile = {{Quoted(mirrored.Report)}};
            module.exports = { testDir: '.', fullyParallel: true, workers: 2, reporter: [['json', { outputFile }]] };
            """);
        return mirrored;
    }

    // Each test that is listed, with file and line.
    public async Task<IReadOnlyList<string>> ListAsync(params string[] words)
    {
        var (_, tests) = await TestsAsync(["--list", .. words]);
        return [.. tests.Select(test => $"{Text(test.Spec, "file").Replace(FileMark, "", StringComparison.Ordinal)}:{test.Spec.GetProperty("line").GetInt32()}  {Title(test.Spec)}")];
    }

    public async Task<(bool Passed, IReadOnlyList<Ending> Endings)> RunAsync(params string[] words)
    {
        var (exitCode, tests) = await TestsAsync(words);
        return (exitCode == 0, [.. tests.Where(test => test.Results.Count > 0).Select(test => new Ending(Title(test.Spec), test.Status, test.Results.Count, Traced(test.Results)))]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Tests(IEnumerable<(string Feature, string Title, IReadOnlyList<string> Tags, int Line)> scenarios)
    {
        var text = new StringBuilder($"const {{ test }} = require({Quoted(_program)});");
        var line = 1;
        var titles = new Dictionary<string, int>();
        foreach (var scenario in scenarios.OrderBy(scenario => scenario.Line))
        {
            text.Append('\n', scenario.Line - line);
            line = scenario.Line;
            titles[scenario.Title] = titles.GetValueOrDefault(scenario.Title) + 1;
            var title = Quoted(scenario.Title + new string(Mark, titles[scenario.Title] - 1));
            var tags = string.Join(", ", scenario.Tags.Select(tag => Quoted($"@{tag}")));
            var fails = scenario.Title switch
            {
                ForgetfulPortal.AlwaysFails => "true",
                ForgetfulPortal.FailsOnce => "info.retry === 0 && info.repeatEachIndex === 0",
                _ => "false",
            };
            text.Append($"test.describe({Quoted(scenario.Feature)}, () => {{ test({title}, {{ tag: [{tags}] }}, ({{}}, info) => {{ if ({fails}) throw new Error('It fails.'); }}); }});");
        }

        return text.ToString();
    }

    private static string Traced(IReadOnlyList<JsonElement> results) => string.Join(",", results.Index()
        .Where(result => result.Item.GetProperty("attachments").EnumerateArray().Any(attachment => Text(attachment, "name") == "trace")).Select(result => result.Index + 1));

    private async Task<(int ExitCode, IReadOnlyList<(JsonElement Spec, string Status, IReadOnlyList<JsonElement> Results)> Tests)> TestsAsync(string[] words)
    {
        File.Delete(Report);
        var exitCode = await RunAsync("node", [Path.Combine(_program, "cli.js"), "test", .. words], _folder, mayFail: true);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(Report));
        var specs = Specs(report.RootElement.Clone()).ToList();
        if (specs.Count == 0)
        {
            throw new AssertionException(string.Join('\n', report.RootElement.GetProperty("errors").EnumerateArray().Select(error => Text(error, "message"))));
        }

        return (exitCode, [.. specs.SelectMany(spec => spec.GetProperty("tests").EnumerateArray().Select(test => (
            spec,
            Text(test, "status") switch { "expected" => "passed", "unexpected" => "failed", var other => other },
            (IReadOnlyList<JsonElement>)[.. test.GetProperty("results").EnumerateArray()])))]);
    }

    private static IEnumerable<JsonElement> Specs(JsonElement suite) =>
    [
        .. suite.TryGetProperty("specs", out var specs) ? specs.EnumerateArray() : Enumerable.Empty<JsonElement>(),
        .. suite.TryGetProperty("suites", out var suites) ? suites.EnumerateArray().SelectMany(Specs) : [],
    ];

    private static string Title(JsonElement spec) => Text(spec, "title").TrimEnd(Mark);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static async Task<int> RunAsync(string program, IEnumerable<string> arguments, string folder, bool mayFail = false)
    {
        var said = new List<string>();
        var exitCode = await ChildProcess.RunAsync(new(program, arguments) { WorkingDirectory = folder }, said.Add, said.Add, TimeSpan.Zero, CancellationToken.None);
        return exitCode == 0 || mayFail ? exitCode : throw new AssertionException(string.Join('\n', said));
    }
}
