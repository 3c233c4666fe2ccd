using System.Text.Encodings.Web;
using System.Text.Json;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.LivingDocs.Site;

namespace PortalAcceptance.LivingDocs.Tests;

// The messages of a run of a tutorial in English and French. Each scenario has one step.
internal sealed class TutorialRun : IDisposable
{
    public const string LogIn = "Log in";
    public const string UpdatePassword = "Update the *password*";
    public const string Unrelated = "Not for the tutorial";
    public const string SeConnecter = "Se connecter";

    // A picture of one pixel.
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private const string English = "features/tutorial/update.feature";
    private const string French = "features/fr/mettre-a-jour.feature";

    private static readonly string[] _scenarios = [LogIn, UpdatePassword, Unrelated, SeConnecter];
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<string> _lines = [];
    private int _second;
    private int _picture;

    public TutorialRun()
    {
        Folder = Directory.CreateTempSubdirectory("tutorial-").FullName;
        Write(new { testRunStarted = new { timestamp = Now(), id = "run" } });
        Write(Document(English, "en", "Update your information", "  Introduction\n  ------------\n  How to update it.",
            Rule("Your login ID is your email address", Scenario(LogIn, "  Open the login page.", "@tutorial")),
            Rule("Changes are confirmed", Scenario(UpdatePassword, "", "@tutorial"), Scenario(Unrelated, "", "@happy"))));
        Write(Document(French, "fr", "Mettre à jour ses informations", "", Rule("L'identifiant est l'adresse e-mail", Scenario(SeConnecter, "", "@tutorial"))));
        foreach (var name in _scenarios)
        {
            Write(new { pickle = new { id = $"pickle {name}", uri = name == SeConnecter ? French : English, name, language = name == SeConnecter ? "fr" : "en", tags = Array.Empty<object>(), astNodeIds = new[] { name }, steps = new[] { new { id = $"pickle step {name}", text = "I do it", type = "Action", astNodeIds = new[] { $"step {name}" } } } } });
            Write(new { testCase = new { id = $"case {name}", pickleId = $"pickle {name}", testSteps = new[] { new { id = $"test step {name}", pickleStepId = $"pickle step {name}", stepDefinitionIds = Array.Empty<string>(), stepMatchArgumentsLists = Array.Empty<object>() } } } });
        }
    }

    public string Folder { get; }

    public string Tutorials => Path.Combine(Folder, LivingDocumentation.FolderName, SiteWriter.Tutorials);

    public TutorialRun Pass(string scenario, params object[] instructions) => Run(scenario, "PASSED", null, instructions);

    public TutorialRun Fail(string scenario, string message, params object[] instructions) => Run(scenario, "FAILED", message, instructions);

    public TutorialRun Skip(string scenario, string reason) => Run(scenario, "SKIPPED", reason, []);

    public TutorialRun Retry(string scenario, object before, params object[] after) => Run(scenario, "FAILED", "Expected it", [before], isRetried: true).Run(scenario, "PASSED", null, after, attempt: 1);

    public static object Click(string? name, string? picture = "") => Instruction("click", picture, name);

    public static object Fill(params string[] names) => Instruction("fill", "", names);

    public static object Shown(string page) => Instruction("pageShown", "", page);

    public static object Confirmed(string text) => Instruction("confirmed", "", text);

    public Documentation Read()
    {
        var file = Path.Combine(Folder, DocumentationReader.MessagesName);
        File.WriteAllLines(file, _lines.Append(JsonSerializer.Serialize(new { testRunFinished = new { success = true, timestamp = Now(), testRunStartedId = "run" } }, _json)));
        return DocumentationReader.Read([file], SampleRun.Words, []);
    }

    public Task<string> WriteSiteAsync() => SiteWriter.WriteAsync(Read(), Path.Combine(Folder, LivingDocumentation.FolderName));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private TutorialRun Run(string scenario, string status, string? message, object[] instructions, bool isRetried = false, int attempt = 0)
    {
        var id = $"{scenario} {attempt}";
        Write(new { testCaseStarted = new { attempt, id, testCaseId = $"case {scenario}", timestamp = Now() } });
        foreach (Dictionary<string, object?> instruction in instructions)
        {
            var name = $"{Path.GetRandomFileName()}.instruction-{++_picture}";
            if (instruction["picture"] is not null)
            {
                Attach("image/png", $"{name}.png", Convert.FromBase64String(Png));
            }

            var picture = instruction["picture"] is null ? null : $"{name}.png";
            Attach("application/json", $"{name}.json", JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?>(instruction) { ["picture"] = picture }, _json));
        }

        Write(new { testStepFinished = new { testCaseStartedId = id, testStepId = $"test step {scenario}", testStepResult = new { duration = new { seconds = 1, nanos = 0 }, status, message }, timestamp = Now() } });
        Write(new { testCaseFinished = new { testCaseStartedId = id, timestamp = Now(), willBeRetried = isRetried } });
        return this;

        void Attach(string mediaType, string fileName, byte[] content) => Write(new { attachment = new { body = Convert.ToBase64String(content), contentEncoding = "BASE64", mediaType, fileName, testCaseStartedId = id, testStepId = $"test step {scenario}" } });
    }

    private static Dictionary<string, object?> Instruction(string action, string? picture, params string?[] names) => new()
    {
        ["action"] = action,
        ["key"] = null,
        ["controls"] = names.Select(name => new { kind = "button", name }),
        ["picture"] = picture,
    };

    private static object Document(string uri, string language, string name, string description, params object[] rules) => new
    {
        gherkinDocument = new
        {
            uri,
            comments = Array.Empty<object>(),
            feature = new { location = At(1), tags = Array.Empty<object>(), language, keyword = "Feature", name, description, children = rules.Select(rule => new { rule }) },
        },
    };

    private static object Rule(string name, params object[] scenarios) => new
    {
        id = name,
        location = At(3),
        tags = Array.Empty<object>(),
        keyword = "Rule",
        name,
        description = "",
        children = scenarios.Select(scenario => new { scenario }),
    };

    private static object Scenario(string name, string description, string tag)
    {
        var line = (Array.IndexOf(_scenarios, name) + 1) * 10;
        return new
        {
            id = name,
            location = At(line),
            tags = new[] { new { id = tag, location = At(line - 1), name = tag } },
            keyword = "Scenario",
            name,
            description,
            steps = new[] { new { id = $"step {name}", location = At(line + 1), keyword = "When ", keywordType = "Action", text = "I do it" } },
            examples = Array.Empty<object>(),
        };
    }

    private static object At(int line) => new { line, column = 1 };

    private object Now() => new { seconds = 1_800_000_000 + _second++, nanos = 0 };

    private void Write(object message) => _lines.Add(JsonSerializer.Serialize(message, _json));
}
