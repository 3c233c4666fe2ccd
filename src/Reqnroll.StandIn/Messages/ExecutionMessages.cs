using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Reqnroll.CucumberExpressions;

namespace Reqnroll.Messages;

/// <summary>The messages about a run as it goes on.</summary>
internal static class ExecutionMessages
{
    // The protocol that the message schema of @cucumber/messages 34 describes.
    private const string ProtocolVersion = "34.2.1";

    public static JsonObject Meta() => new()
    {
        ["meta"] = new JsonObject
        {
            ["protocolVersion"] = ProtocolVersion,
            ["implementation"] = Product("Reqnroll.StandIn", typeof(ExecutionMessages).Assembly.GetName().Version!.ToString()),
            ["runtime"] = Product("dotNet", Environment.Version.ToString()),
            ["os"] = Product(OperatingSystemName(), Environment.OSVersion.VersionString),
            ["cpu"] = new JsonObject { ["name"] = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant() },
        },
    };

    public static JsonObject TestRunStarted(string id) => new()
    {
        ["testRunStarted"] = new JsonObject { ["id"] = id, ["timestamp"] = MessageTime.Now() },
    };

    public static JsonObject TestRunFinished(string runId, bool success) => new()
    {
        ["testRunFinished"] = new JsonObject { ["testRunStartedId"] = runId, ["success"] = success, ["timestamp"] = MessageTime.Now() },
    };

    public static JsonObject TestRunHookStarted(string id, string runId, string hookId) => new()
    {
        ["testRunHookStarted"] = new JsonObject { ["id"] = id, ["testRunStartedId"] = runId, ["hookId"] = hookId, ["timestamp"] = MessageTime.Now() },
    };

    public static JsonObject TestRunHookFinished(string id, JsonObject result) => new()
    {
        ["testRunHookFinished"] = new JsonObject { ["testRunHookStartedId"] = id, ["result"] = result, ["timestamp"] = MessageTime.Now() },
    };

    public static JsonObject TestCase(string id, string pickleId, string runId, IEnumerable<JsonObject> testSteps) => new()
    {
        ["testCase"] = new JsonObject
        {
            ["id"] = id,
            ["pickleId"] = pickleId,
            ["testSteps"] = new JsonArray([.. testSteps]),
            ["testRunStartedId"] = runId,
        },
    };

    public static JsonObject HookTestStep(string id, string hookId) => new() { ["id"] = id, ["hookId"] = hookId };

    public static JsonObject PickleTestStep(string id, string pickleStepId, IEnumerable<(string Id, IEnumerable<StepArgument> Arguments)> definitions)
    {
        var matches = definitions.ToList();
        return new JsonObject
        {
            ["id"] = id,
            ["pickleStepId"] = pickleStepId,
            ["stepDefinitionIds"] = new JsonArray([.. matches.Select(match => (JsonNode)match.Id)]),
            ["stepMatchArgumentsLists"] = new JsonArray([.. matches.Select(match => StepMatchArguments(match.Arguments))]),
        };
    }

    public static JsonObject TestCaseStarted(string id, string testCaseId) => new()
    {
        ["testCaseStarted"] = new JsonObject { ["id"] = id, ["testCaseId"] = testCaseId, ["attempt"] = 0, ["timestamp"] = MessageTime.Now() },
    };

    public static JsonObject TestCaseFinished(string startedId) => new()
    {
        ["testCaseFinished"] = new JsonObject { ["testCaseStartedId"] = startedId, ["willBeRetried"] = false, ["timestamp"] = MessageTime.Now() },
    };

    public static JsonObject TestStepStarted(string startedId, string testStepId) => new()
    {
        ["testStepStarted"] = new JsonObject { ["testCaseStartedId"] = startedId, ["testStepId"] = testStepId, ["timestamp"] = MessageTime.Now() },
    };

    public static JsonObject TestStepFinished(string startedId, string testStepId, JsonObject result) => new()
    {
        ["testStepFinished"] = new JsonObject
        {
            ["testCaseStartedId"] = startedId,
            ["testStepId"] = testStepId,
            ["testStepResult"] = result,
            ["timestamp"] = MessageTime.Now(),
        },
    };

    public static JsonObject Result(TestStepStatus status, TimeSpan duration, Exception? error)
    {
        JsonObject json = new() { ["status"] = status.ToString().ToUpperInvariant(), ["duration"] = MessageTime.Of(duration) };
        if (error is not null)
        {
            json["message"] = error.Message;
            json["exception"] = new JsonObject { ["type"] = error.GetType().Name, ["message"] = error.Message, ["stackTrace"] = error.ToString() };
        }

        return json;
    }

    public static JsonObject Suggestion(string pickleStepId, string code) => new()
    {
        ["suggestion"] = new JsonObject
        {
            ["id"] = MessageId.Next(),
            ["pickleStepId"] = pickleStepId,
            ["snippets"] = new JsonArray(new JsonObject { ["language"] = "csharp", ["code"] = code }),
        },
    };

    private static JsonObject Product(string name, string version) => new() { ["name"] = name, ["version"] = version };

    private static string OperatingSystemName() =>
        OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : OperatingSystem.IsLinux() ? "linux" : "other";

    private static JsonObject StepMatchArguments(IEnumerable<StepArgument> arguments) => new()
    {
        ["stepMatchArguments"] = new JsonArray([.. arguments.Select(StepMatchArgument)]),
    };

    private static JsonObject StepMatchArgument(StepArgument argument)
    {
        JsonObject json = new() { ["group"] = Group(argument.Group) };
        if (argument.ParameterTypeName is { } name)
        {
            json["parameterTypeName"] = name;
        }

        return json;
    }

    private static JsonObject Group(MatchedGroup group)
    {
        JsonObject json = [];
        if (group.Value is not null)
        {
            json["start"] = group.Start;
            json["value"] = group.Value;
        }

        json["children"] = new JsonArray([.. group.Children.Select(Group)]);
        return json;
    }
}
