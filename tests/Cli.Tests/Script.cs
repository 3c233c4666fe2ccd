using System.Text.Encodings.Web;
using System.Text.Json;

namespace PortalAcceptance.Cli.Tests;

/// <summary>What the fake host does: a run's messages, and whatever else goes on.</summary>
internal sealed class Script
{
    public const string FeatureFile = "Features/password/update-password.feature";

    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<string> _lines = [];
    private int _scenarios;
    private long _seconds = 1_000_000_000;

    public IEnumerable<string> Lines => _lines;

    public Script Do(string line)
    {
        _lines.Add(line);
        return this;
    }

    public Script Message(object message) => Do($"message {JsonSerializer.Serialize(message, _json)}");

    /// <summary>The run begins, with one feature of one scenario and one outline.</summary>
    public Script Start() => Message(new { meta = new { protocolVersion = "27.0.0" } })
        .Message(new { testRunStarted = new { id = "run", timestamp = new { seconds = _seconds, nanos = 0 } } })
        .Message(new
        {
            gherkinDocument = new
            {
                uri = FeatureFile,
                feature = new
                {
                    name = "Update password",
                    children = new object[]
                    {
                        new { background = new { id = "background", location = new { line = 3 }, steps = new[] { Step("given", 4, "Given ") } } },
                        new
                        {
                            rule = new
                            {
                                name = "A rule",
                                children = new object[]
                                {
                                    new
                                    {
                                        scenario = new
                                        {
                                            id = "scenario",
                                            location = new { line = 8 },
                                            steps = new[] { Step("when", 9, "When "), Step("then", 10, "Then ") },
                                            examples = new[] { new { tableBody = new[] { new { id = "row", location = new { line = 14 } } } } },
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            },
        })
        .Message(new { hook = new { id = "hook", sourceReference = new { javaMethod = new { className = "Acceptance.Hooks.ScenarioHooks", methodName = "OpenBrowser", methodParameterTypes = Array.Empty<string>() } } } });

    /// <summary>A scenario starts; its steps are "I am logged in", "I update it", "it is &lt;confirmed&gt;".</summary>
    public Script StartScenario(string title, bool isRow = false, int attempt = 0, bool isAnnounced = false)
    {
        var id = attempt == 0 && !isAnnounced ? ++_scenarios : _scenarios;
        if (attempt == 0 && !isAnnounced)
        {
            Announce(title, isRow, id);
        }
        return Message(new { testCaseStarted = new { id = $"start-{id}-{attempt}", testCaseId = $"case-{id}", attempt, timestamp = new { seconds = _seconds, nanos = 0 } } });
    }

    /// <summary>A scenario that will start later.</summary>
    public Script Announce(string title)
    {
        Announce(title, isRow: false, ++_scenarios);
        return this;
    }

    /// <summary>A step, or the hook, has run. The steps are hook, given, when, then.</summary>
    public Script Finish(string step, string status, string? message = null, int attempt = 0, string? exception = null) => Message(new
    {
        testStepFinished = new
        {
            testCaseStartedId = $"start-{_scenarios}-{attempt}",
            testStepId = $"{step}-{_scenarios}",
            testStepResult = new { status, message, exception = exception is null ? null : new { type = "E", message = exception }, duration = new { seconds = 0, nanos = 1 } },
            timestamp = new { seconds = _seconds, nanos = 0 },
        },
    });

    public Script Attach(string body, string mediaType = "text/x.cucumber.log+plain", string? fileName = null, int attempt = 0) => Message(new
    {
        attachment = new { body, mediaType, fileName, contentEncoding = "IDENTITY", testCaseStartedId = $"start-{_scenarios}-{attempt}" },
    });

    /// <summary>The scenario ends, a quarter of a second after it started.</summary>
    public Script EndScenario(int attempt = 0, bool willBeRetried = false) => Message(new
    {
        testCaseFinished = new { testCaseStartedId = $"start-{_scenarios}-{attempt}", willBeRetried, timestamp = new { seconds = _seconds, nanos = 250_000_000 } },
    });

    public Script End(bool success = true) => Message(new { testRunFinished = new { success, timestamp = new { seconds = _seconds++, nanos = 0 } } });

    public Script Passed(string title) => StartScenario(title).Finish("hook", "PASSED").Finish("given", "PASSED").Finish("when", "PASSED").Finish("then", "PASSED").EndScenario();

    public Script Failed(string title, string message = "It broke") => StartScenario(title)
        .Finish("given", "PASSED").Finish("when", "FAILED", message).Finish("then", "SKIPPED").EndScenario();

    public Script Skipped(string title, string reason) => StartScenario(title).Finish("hook", "SKIPPED", exception: reason).Finish("given", "SKIPPED").EndScenario();

    private void Announce(string title, bool isRow, int id) => Message(new
    {
        pickle = new
        {
            id = $"pickle-{id}",
            uri = FeatureFile,
            name = title,
            language = "en",
            astNodeIds = isRow ? new[] { "scenario", "row" } : ["scenario"],
            steps = new[] { PickleStep("given", id, "I am logged in"), PickleStep("when", id, "I update it"), PickleStep("then", id, "it is <confirmed>") },
            tags = Array.Empty<object>(),
        },
    }).Message(new
    {
        testCase = new
        {
            id = $"case-{id}",
            pickleId = $"pickle-{id}",
            testSteps = new object[] { new { id = $"hook-{id}", hookId = "hook" }, TestStep("given", id), TestStep("when", id), TestStep("then", id) },
        },
    });

    private static object Step(string id, int line, string keyword) => new { id, location = new { line, column = 5 }, keyword, text = "…" };

    private static object PickleStep(string step, int id, string text) => new { id = $"pickle-{step}-{id}", text, astNodeIds = new[] { step } };

    private static object TestStep(string step, int id) => new { id = $"{step}-{id}", pickleStepId = $"pickle-{step}-{id}" };
}
