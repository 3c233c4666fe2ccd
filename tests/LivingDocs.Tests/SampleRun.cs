using System.Text.Encodings.Web;
using System.Text.Json;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.LivingDocs.Site;

namespace PortalAcceptance.LivingDocs.Tests;

// The messages of a run of one feature, which has a scenario in line 6 and an outline with rows in lines 14 and 15.
internal sealed class SampleRun : IDisposable
{
    public const string Feature = "Credit cards";
    public const string Scenario = "A card is accepted";
    public const string Outline = "<brand> is <result>";
    public const int ScenarioLine = 6;
    public const int FirstRow = 14;
    public const int SecondRow = 15;

    private const long Start = 1_800_000_000;

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<string> _lines = [];
    private int _second;

    public SampleRun(string name = "run")
    {
        Folder = Path.Combine(Directory.CreateTempSubdirectory("living-docs-").FullName, name);
        Directory.CreateDirectory(Folder);
        Write(new { testRunStarted = new { timestamp = Now(), id = "run" } });
        Write(new { gherkinDocument = new { uri = "features/card/credit-cards.feature", feature = FeatureSource(), comments = Array.Empty<object>() } });
    }

    public string Folder { get; }

    public string MessagesFile => Path.Combine(Folder, DocumentationReader.MessagesName);

    public string Site => Path.Combine(Folder, LivingDocumentation.FolderName);

    public SampleRun Pass(int line, int attempt = 0, bool hasPicture = false) => Run(line, "PASSED", null, attempt, hasPicture: hasPicture);

    public SampleRun Skip(int line, string reason) => Run(line, "SKIPPED", reason, 0);

    public SampleRun Fail(int line, string message, bool isRetried = false, int attempt = 0) => Run(line, "FAILED", message, attempt, isRetried);

    public Documentation Read(params NoticedFault[] faults) => DocumentationReader.Read([Save()], Words, faults);

    public string Save()
    {
        File.WriteAllLines(MessagesFile, _lines.Append(JsonSerializer.Serialize(new { testRunFinished = new { success = true, timestamp = Now(), testRunStartedId = "run" } }, _json)));
        return MessagesFile;
    }

    // With a fault that the first row notices.
    public async Task<string> WriteSiteAsync()
    {
        var docs = Read(new NoticedFault("visa-refused", $"{Feature}: Visa is accepted", "Expected the confirmation"));
        return await SiteWriter.WriteAsync(docs with { History = new RunHistory(Path.Combine(Folder, RunHistory.FileName)).Add(docs.ToRecord()) }, Site);
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);

    public static Glossary Words { get; } = new(
        "# Glossary\n\n## Tags\n\nArea:\n\n| tag | about |\n| --- | --- |\n| `@card` | cards |\n| `@menu` | the menu |\n\nKind:\n\n| tag | shows |\n| --- | --- |\n| `@happy` | usual |\n| `@boundary` | limits |\n\nSelection:\n");

    private SampleRun Run(int line, string status, string? message, int attempt, bool isRetried = false, bool hasPicture = false)
    {
        var (id, title) = ($"{line}-{attempt}", line switch { ScenarioLine => Scenario, FirstRow => "Visa is accepted", _ => "A coupon & <voucher> is refused" });
        var step = line == ScenarioLine ? "step-8" : "step-10";
        if (attempt == 0)
        {
            Write(new { pickle = new { id = $"pickle-{line}", uri = "features/card/credit-cards.feature", name = title, language = "en", tags = Array.Empty<object>(), astNodeIds = line == ScenarioLine ? new[] { "scenario" } : ["outline", $"row-{line}"], steps = new[] { new { id = $"pickle-step-{line}", text = "I enter it", type = "Action", astNodeIds = new[] { step } } } } });
            Write(new { testCase = new { id = $"case-{line}", pickleId = $"pickle-{line}", testSteps = new[] { new { id = $"test-step-{line}", pickleStepId = $"pickle-step-{line}", stepDefinitionIds = Array.Empty<string>(), stepMatchArgumentsLists = Array.Empty<object>() } } } });
        }

        Write(new { testCaseStarted = new { attempt, id, testCaseId = $"case-{line}", timestamp = Now() } });
        if (status == "FAILED" || hasPicture)
        {
            Write(new { attachment = new { body = "iVBORw0KGgo=", contentEncoding = "BASE64", mediaType = "image/png", fileName = $"{id}.png", testCaseStartedId = id } });
        }

        Write(new { testStepFinished = new { testCaseStartedId = id, testStepId = $"test-step-{line}", testStepResult = new { duration = new { seconds = 1, nanos = 0 }, status, message }, timestamp = Now() } });
        Write(new { testCaseFinished = new { testCaseStartedId = id, timestamp = Now(), willBeRetried = isRetried } });
        return this;
    }

    private static object FeatureSource() => new
    {
        location = At(2),
        tags = new[] { Tag("@card", 1) },
        language = "en",
        keyword = "Feature",
        name = Feature,
        description = "  Which cards are accepted.",
        children = new object[]
        {
            new
            {
                rule = new
                {
                    id = "rule",
                    location = At(4),
                    tags = Array.Empty<object>(),
                    keyword = "Rule",
                    name = "Known brands only",
                    description = "",
                    children = new object[] { new { scenario = ScenarioSource() }, new { scenario = OutlineSource() } },
                },
            },
        },
    };

    private static object ScenarioSource() => new
    {
        id = "scenario",
        location = At(ScenarioLine),
        tags = new[] { Tag("@happy", 5) },
        keyword = "Scenario",
        name = Scenario,
        description = "",
        steps = new object[] { Step(7, "Given ", "Context", "I have a card"), Step(8, "When ", "Action", "I enter it") },
        examples = Array.Empty<object>(),
    };

    private static object OutlineSource() => new
    {
        id = "outline",
        location = At(9),
        tags = new[] { Tag("@boundary", 9) },
        keyword = "Scenario Outline",
        name = Outline,
        description = "",
        steps = new object[] { Step(10, "When ", "Action", "I enter it") },
        examples = new[]
        {
            new
            {
                id = "examples",
                location = At(12),
                tags = Array.Empty<object>(),
                keyword = "Examples",
                name = "",
                description = "",
                tableHeader = Row(13, "brand", "result"),
                tableBody = new[] { Row(FirstRow, "Visa", "accepted"), Row(SecondRow, "A coupon & <voucher>", "refused") },
            },
        },
    };

    private static object Step(int line, string keyword, string keywordType, string text) => new { id = $"step-{line}", location = At(line), keyword, keywordType, text };

    private static object Row(int line, params string[] cells) => new { id = $"row-{line}", location = At(line), cells = cells.Select(value => new { location = At(line), value }) };

    private static object Tag(string name, int line) => new { id = name, location = At(line), name };

    private static object At(int line) => new { line, column = 1 };

    private object Now() => new { seconds = Start + _second++, nanos = 0 };

    private void Write(object message) => _lines.Add(JsonSerializer.Serialize(message, _json));
}
