using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Reqnroll;
using Reqnroll.Events;

namespace PortalAcceptance.LiveMessages;

/// <summary>
/// Writes the start and the end of each scenario to a file as they happen: a JSON object per line. Cucumber Messages
/// come later, since a failed scenario counts as ended only when it can't be retried any more.
/// </summary>
internal sealed class RunProgress : IAsyncExecutionEventListener
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly TextWriter _file;
    private readonly FeatureLines _lines;
    private readonly ConcurrentDictionary<IScenarioContext, Running> _running = new();
    private readonly ConcurrentDictionary<(FeatureInfo Feature, string Title, int? Line), int> _attempts = new();

    public RunProgress(string file, FeatureLines lines)
    {
        // Scenarios that run side by side share the file.
        _file = TextWriter.Synchronized(new StreamWriter(new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete)) { AutoFlush = true });
        _lines = lines;
    }

    public Task OnEventAsync(IExecutionEvent executionEvent) => executionEvent switch
    {
        ScenarioStartedEvent started => StartAsync(started.FeatureContext.FeatureInfo, started.ScenarioContext),
        StepStartedEvent step => Count(step.ScenarioContext),
        StepFinishedEvent { StepContext.StepError: not null } step => Note(step.ScenarioContext, step.StepContext.StepInfo.Text),
        StepFinishedEvent { StepContext.Status: not ScenarioExecutionStatus.OK } step => Note(step.ScenarioContext, step.StepContext.StepInfo.Text),
        ScenarioFinishedEvent finished => FinishAsync(finished.ScenarioContext),
        _ => Task.CompletedTask,
    };

    private Task StartAsync(FeatureInfo feature, IScenarioContext scenario)
    {
        var place = _lines.Of(feature, scenario.ScenarioInfo);
        var title = FeatureLines.TitleOf(scenario.ScenarioInfo);
        var running = _running[scenario] = new Running(Guid.NewGuid(), place);
        var attempt = _attempts.AddOrUpdate((feature, title, place?.Line), 0, (_, last) => last + 1);
        return WriteAsync(new { scenarioStarted = new { running.Id, name = title, feature = feature.Title, place?.Uri, place?.Line, attempt } });
    }

    private Task Count(IScenarioContext scenario)
    {
        _running[scenario].Steps++;
        return Task.CompletedTask;
    }

    // The first one: steps after it are skipped.
    private Task Note(IScenarioContext scenario, string text)
    {
        var running = _running[scenario];
        if (running.FailedStep is null)
        {
            var step = running.Place?.Steps.ElementAtOrDefault(running.Steps - 1);
            running.FailedStep = $"{step?.Keyword}{text}";
            running.FailedLine = step?.Line;
        }

        return Task.CompletedTask;
    }

    private Task FinishAsync(IScenarioContext scenario)
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
                step = running.FailedStep,
                stepLine = running.FailedLine,
                scenario.TestError?.Message,
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

        public string? FailedStep { get; set; }

        public int? FailedLine { get; set; }
    }
}
