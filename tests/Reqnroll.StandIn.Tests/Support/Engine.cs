using System.Text;
using System.Text.Json.Nodes;
using Reqnroll.Bindings;
using Reqnroll.Configuration;
using Reqnroll.Execution;
using Reqnroll.Messages;

namespace Reqnroll.StandIn.Tests.Support;

/// <summary>Runs features with the stand-in's engine, as generated tests would, one scenario after another.</summary>
internal static class Engine
{
    public static readonly ReqnrollSettings Settings = new() { MissingOrPendingStepsOutcome = MissingOrPendingStepsOutcome.Error };

    /// <summary>Runs a feature with binding classes (which need no attribute here).</summary>
    public static Task<RunOutcome> RunAsync(string feature, params Type[] bindings) => RunAsync(feature, Settings, bindings);

    /// <summary>Runs a feature with settings.</summary>
    public static Task<RunOutcome> RunAsync(string feature, ReqnrollSettings settings, params Type[] bindings) =>
        RunAsync([("Features/Sample.feature", feature)], settings, bindings);

    /// <summary>Runs features.</summary>
    public static async Task<RunOutcome> RunAsync(IEnumerable<(string Uri, string Text)> features, ReqnrollSettings settings, params Type[] bindings)
    {
        RecordingHost host = new();
        CallLog calls = new();
        using MemoryStream output = new();
        var run = new TestRun(BindingDiscovery.In(bindings), settings, host, new MessageStream(output), AppContext.BaseDirectory);
        run.TestRunContainer.RegisterInstanceAs(calls);
        List<ScenarioOutcome> scenarios = [];
        var startError = await CatchAsync(run.StartAsync);
        foreach (var (uri, text) in features)
        {
            var source = new FeatureSource(run, uri, text);
            if (startError is null)
            {
                await RunFeatureAsync(source, host, scenarios);
            }
        }

        var finishError = await CatchAsync(run.FinishAsync);
        return new RunOutcome(scenarios, startError, finishError, Parse(output), calls.Entries, host.Attachments);
    }

    private static async Task RunFeatureAsync(FeatureSource source, RecordingHost host, List<ScenarioOutcome> scenarios)
    {
        FeaturePool pool = new(source);
        foreach (var pickle in source.Document.Pickles)
        {
            var before = host.Lines.Count;
            GeneratedScenario? scenario = null;
            var error = await CatchAsync(async () =>
            {
                scenario = new GeneratedScenario(pool, await pool.TakeAsync());
                await scenario.StartAsync(pickle.Location.Line);
                for (var index = 0; index < pickle.Steps.Count; index++)
                {
                    await scenario.StepAsync(index);
                }

                await scenario.CompleteAsync();
            });
            var tearDownError = scenario is null ? null : await CatchAsync(scenario.TearDownAsync);
            scenarios.Add(new ScenarioOutcome(pickle.Name, error, tearDownError, host.Lines[before..]));
        }

        await pool.FinishAsync();
    }

    private static async Task<Exception?> CatchAsync(Func<Task> action)
    {
        try
        {
            await action();
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }

    private static List<JsonObject> Parse(MemoryStream output) =>
        [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];
}
