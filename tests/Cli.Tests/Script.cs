using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.Cli.Tests;

// Makes the fake host write the progress, and the messages in the order of Reqnroll 3.3.4: those of a scenario when it ends.
// A failed scenario is reported as finished only when it is retried or when the run ends.
internal sealed class Script
{
    public const string FeatureFile = "features/password/update-password.feature";

    private static readonly JsonSerializerOptions _json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly Timestamp _start = new(1_000_000_000, 0);
    private static readonly Timestamp _end = new(1_000_000_000, 250_000_000);

    private readonly List<string> _lines = [];
    private readonly List<Envelope> _held = [];
    private readonly List<string> _unended = [];
    private int _scenarios;
    private string _title = "";
    private int _attempt;
    private int _line;
    private TestStepFinished? _worst;

    public IEnumerable<string> Lines => _lines;

    // As the run leaves them.
    public string Messages => string.Concat(_lines.Where(line => line.StartsWith("message ", StringComparison.Ordinal)).Select(line => $"{line["message ".Length..]}\n"));

    public bool HasProgress { get; init; } = true;

    private string StartedId => $"start-{_scenarios}-{_attempt}";

    public Script Do(string line)
    {
        _lines.Add(line);
        return this;
    }

    public Script Message(object message) => Do($"message {JsonSerializer.Serialize(message, _json)}");

    public Script Start() => Message(Envelope.Create(new TestRunStarted(_start, "run")))
        .Message(Envelope.Create(new Meta("30.1.0", new Product("Reqnroll", "3.3.4"), new Product("dotNet", "10.0"), new Product("Linux", null), new Product("x64", null), null)))
        .Message(Envelope.Create(new Hook("hook", null, SourceReference.Create(new JavaMethod("Acceptance.Hooks.ScenarioHooks", "OpenBrowser", [])), null, HookType.BEFORE_TEST_CASE)))
        .Message(new { source = new { uri = FeatureFile, data = "Feature: Update password", mediaType = "text/x.cucumber.gherkin+plain" } })
        .Message(Envelope.Create(new GherkinDocument(FeatureFile, Feature(), [])));

    public Script StartScenario(string title, bool isRow = false, int attempt = 0)
    {
        (_title, _attempt, _line, _worst) = (title, attempt, isRow ? 14 : 8, null);
        // The messages of a scenario that never ends are not written.
        _held.Clear();
        if (attempt == 0)
        {
            _scenarios++;
            Message(Envelope.Create(new Pickle($"pickle-{_scenarios}", FeatureFile, title, "en",
                [PickleStep("given", "I am logged in"), PickleStep("when", "I update it"), PickleStep("then", "it is <confirmed>")], [], isRow ? ["scenario", "row"] : ["scenario"])));
        }
        else
        {
            var previous = $"start-{_scenarios}-{attempt - 1}";
            _unended.Remove(previous);
            Message(Envelope.Create(new TestCaseFinished(previous, _end, willBeRetried: true)));
        }
        return Progress(new { scenarioStarted = new { id = StartedId, name = title, feature = "Update password", uri = FeatureFile, line = _line, attempt } })
            .Hold(Envelope.Create(new TestCaseStarted(attempt, StartedId, $"case-{_scenarios}", null, _start)));
    }

    public Script Finish(string step, string status, string? message = null, string? exception = null)
    {
        var result = new TestStepResult(new Duration(0, 1), message, Enum.Parse<TestStepResultStatus>(status), exception is null ? null : new("E", exception, null));
        var finished = new TestStepFinished(StartedId, $"{step}-{_scenarios}", result, _end);
        _worst = _worst is null || _worst.TestStepResult.Status < result.Status ? finished : _worst;
        return Hold(Envelope.Create(finished));
    }

    public Script Attach(byte[] content, string mediaType, string fileName) => Attach(Convert.ToBase64String(content), AttachmentContentEncoding.BASE64, mediaType, fileName);

    public Script Print(string text) => Attach(text, AttachmentContentEncoding.IDENTITY, "text/x.cucumber.log+plain", null);

    public Script Undefined(string step, string code) =>
        Hold(Envelope.Create(new Suggestion("suggestion", $"pickle-{step}-{_scenarios}", [new Snippet("CSharp", code)]))).Finish(step, "UNDEFINED");

    public Script EndScenario()
    {
        var status = _worst?.TestStepResult.Status ?? TestStepResultStatus.PASSED;
        var step = status is TestStepResultStatus.PASSED ? null : $"{_worst!.TestStepId.Split('-')[0]} step";
        var message = _worst?.TestStepResult.Message ?? _worst?.TestStepResult.Exception?.Message;
        Progress(new { scenarioFinished = new { id = StartedId, status, seconds = 0.25, step, stepLine = step is null ? (int?)null : 9, message } });
        if (_attempt == 0)
        {
            Message(Envelope.Create(new TestCase($"case-{_scenarios}", $"pickle-{_scenarios}",
                [new TestStep("hook", $"hook-{_scenarios}", null, null, null), TestStep("given"), TestStep("when"), TestStep("then")], "run")));
        }
        _held.ForEach(held => Message(held));
        _held.Clear();
        if (status is TestStepResultStatus.FAILED)
        {
            _unended.Add(StartedId);
            return this;
        }
        return Message(Envelope.Create(new TestCaseFinished(StartedId, _end, willBeRetried: false)));
    }

    public Script End()
    {
        _unended.ForEach(id => Message(Envelope.Create(new TestCaseFinished(id, _end, willBeRetried: false))));
        return Do($"broken {JsonSerializer.Serialize(Envelope.Create(new TestRunFinished(null, _unended.Count == 0, _end, null, "run")), _json)}");
    }

    public Script Passed(string title) => StartScenario(title).Finish("hook", "PASSED").Finish("given", "PASSED").Finish("when", "PASSED").Finish("then", "PASSED").EndScenario();

    public Script Failed(string title, string message = "It broke") => StartScenario(title)
        .Finish("given", "PASSED").Finish("when", "FAILED", message).Finish("then", "SKIPPED").EndScenario();

    public Script Skipped(string title, string reason) => StartScenario(title).Finish("hook", "SKIPPED", exception: reason).Finish("given", "SKIPPED").EndScenario();

    private static Feature Feature()
    {
        var background = new Background(new Location(3, 3), "Background", "", "", [Step("given", 4, "Given ")], "background");
        var examples = new Examples(new Location(12, 5), [], "Examples", "", "", new TableRow(new Location(13, 7), [], "header"), [new TableRow(new Location(14, 7), [], "row")], "examples");
        var scenario = new Scenario(new Location(8, 5), [], "Scenario Outline", "", "", [Step("when", 9, "When "), Step("then", 10, "Then ")], [examples], "scenario");
        var rule = new Rule(new Location(6, 3), [], "Rule", "A rule", "", [new RuleChild(null, scenario)], "rule");
        return new Feature(new Location(1, 1), [], "en", "Feature", "Update password", "", [new FeatureChild(null, background, null), new FeatureChild(rule, null, null)]);
    }

    private static Step Step(string id, int line, string keyword) => new(new Location(line, 7), keyword, StepKeywordType.CONTEXT, "…", null, null, id);

    private PickleStep PickleStep(string step, string text) => new(null, [step], $"pickle-{step}-{_scenarios}", PickleStepType.CONTEXT, text);

    private TestStep TestStep(string step) => new(null, $"{step}-{_scenarios}", $"pickle-{step}-{_scenarios}", [], []);

    private Script Attach(string body, AttachmentContentEncoding encoding, string mediaType, string? fileName) =>
        Hold(Envelope.Create(new Attachment(body, encoding, fileName, mediaType, null, StartedId, null, null, null, null, null)));

    private Script Progress(object line) => HasProgress ? Do($"progress {JsonSerializer.Serialize(line, _json)}") : this;

    // The messages of a first attempt wait for the test case, which is known only when the attempt ends.
    private Script Hold(Envelope message)
    {
        if (_attempt > 0)
        {
            return Message(message);
        }
        _held.Add(message);
        return this;
    }
}
