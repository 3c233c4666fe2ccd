using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Reqnroll;
using Reqnroll.Bindings;
using Reqnroll.Events;
using Reqnroll.Formatters.PubSub;
using Reqnroll.Infrastructure;

namespace PortalAcceptance.ReqnrollPlugin;

// Writes a JSON object per line when a scenario starts and ends. Cucumber Messages come later: a failed scenario counts as
// ended only when it can't be retried any more.
internal sealed class RunProgress : IAsyncExecutionEventListener
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly TextWriter _file;
    private readonly CucumberMessagePublisher _messages;
    private readonly ConcurrentDictionary<IScenarioContext, Running> _running = new();

    public RunProgress(string file, CucumberMessagePublisher messages)
    {
        // Scenarios that run side by side share the file. The program may have said before how many there are.
        _file = TextWriter.Synchronized(new StreamWriter(new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete)) { AutoFlush = true });
        _messages = messages;
    }

    public Task OnEventAsync(IExecutionEvent executionEvent) => executionEvent switch
    {
        ScenarioStartedEvent started => StartAsync(started.FeatureContext.FeatureInfo, started.ScenarioContext),
        StepStartedEvent step => Count(step.ScenarioContext),
        StepFinishedEvent { StepContext: { StepError: not null } or { Status: ScenarioExecutionStatus.UndefinedStep } } step => NoteStep(step.ScenarioContext, step.StepContext.StepInfo.Text),
        // A hook before a step fails the step.
        HookBindingFinishedEvent { HookException: not null, HookBinding: { HookType: not HookType.BeforeStep, Method: var method }, ContextManager.ScenarioContext: { } scenario } =>
            Note(scenario, $"hook {method.Type.Name}.{method.Name}", null),
        ScenarioFinishedEvent finished => FinishAsync(finished.FeatureContext, finished.ScenarioContext),
        _ => Task.CompletedTask,
    };

    private async Task StartAsync(FeatureInfo feature, IScenarioContext scenario)
    {
        var located = _messages.StartedFeatures.TryGetValue(feature, out var tracker) ? await tracker.Value as LocatedFeature : null;
        var (place, attempt) = located?.Start(scenario.ScenarioInfo) ?? default;
        var running = _running[scenario] = new Running(Guid.NewGuid(), place);
        await WriteAsync(new
        {
            scenarioStarted = new
            {
                running.Id,
                name = LocatedFeature.TitleOf(scenario.ScenarioInfo),
                feature = feature.Title,
                place?.Uri,
                place?.Line,
                attempt,
                repetition = Repetition.Number,
            },
        });
    }

    private Task Count(IScenarioContext scenario)
    {
        _running[scenario].Steps++;
        return Task.CompletedTask;
    }

    private Task NoteStep(IScenarioContext scenario, string text)
    {
        var running = _running[scenario];
        var step = running.Place?.Steps.ElementAtOrDefault(running.Steps - 1);
        return Note(scenario, $"{step?.Keyword}{text}", step?.Line);
    }

    // The first one: what comes after it is skipped, or cleans up.
    private Task Note(IScenarioContext scenario, string step, int? line)
    {
        _running[scenario].Failed ??= (step, line);
        return Task.CompletedTask;
    }

    private Task FinishAsync(IFeatureContext feature, IScenarioContext scenario)
    {
        if (!_running.TryRemove(scenario, out var running))
        {
            return Task.CompletedTask;
        }

        var status = scenario.ScenarioExecutionStatus switch
        {
            ScenarioExecutionStatus.OK => "PASSED",
            ScenarioExecutionStatus.Skipped => "SKIPPED",
            ScenarioExecutionStatus.UndefinedStep => "UNDEFINED",
            ScenarioExecutionStatus.StepDefinitionPending => "PENDING",
            ScenarioExecutionStatus.BindingError => "AMBIGUOUS",
            _ => "FAILED",
        };
        return WriteAsync(new
        {
            scenarioFinished = new
            {
                running.Id,
                status,
                seconds = running.Elapsed.Elapsed.TotalSeconds,
                running.Failed?.Step,
                stepLine = running.Failed?.Line,
                message = status switch
                {
                    "UNDEFINED" => scenario.ScenarioContainer.Resolve<ITestUndefinedMessageFactory>().BuildFromContext((ScenarioContext)scenario, (FeatureContext)feature),
                    "PENDING" => scenario.ScenarioContainer.Resolve<ITestPendingMessageFactory>().BuildFromScenarioContext((ScenarioContext)scenario),
                    _ => scenario.TestError?.Message,
                },
            },
        });
    }

    private Task WriteAsync(object line) => _file.WriteLineAsync(JsonSerializer.Serialize(line, _json));

    private sealed class Running(Guid id, Place? place)
    {
        public Guid Id => id;

        public Place? Place => place;

        public Stopwatch Elapsed { get; } = Stopwatch.StartNew();

        public int Steps { get; set; }

        public (string Step, int? Line)? Failed { get; set; }
    }
}
