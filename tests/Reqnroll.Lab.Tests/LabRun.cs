using System.Text.Json;
using System.Xml.Linq;
using Io.Cucumber.Messages.Types;
using PortalAcceptance.Shared;
using Reqnroll.Formatters.PayloadProcessing;

namespace PortalAcceptance.ReqnrollLab.Tests;

internal sealed class LabRun : IDisposable
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lab-");

    private LabRun()
    {
    }

    public int ExitCode { get; private set; }

    public string Terminal { get; private set; } = "";

    public IReadOnlyList<NUnitResult> Tests { get; private set; } = [];

    public string MessagesText => File.ReadAllText(PathOf("messages.ndjson"));

    public IReadOnlyList<Envelope> Messages { get; private set; } = [];

    public IReadOnlyList<Progress> Progress { get; private set; } = [];

    // Those of which the run knew something until its end.
    public IReadOnlyList<string> KeptFeatures => File.ReadAllLines(PathOf("kept-features"));

    public string Html => File.ReadAllText(PathOf("report.html"));

    public static async Task<LabRun> StartAsync(params (string Name, string? Value)[] environment)
    {
        var run = new LabRun();
        var settings = run.PathOf("lab.runsettings");
        new XElement("RunSettings", new XElement("NUnit", new XElement("TestOutputXml", run.PathOf("nunit")))).Save(settings);
        (run.ExitCode, var output, var errors) = await DotnetProgram.RunAsync(
            ["exec", Path.Combine(AppContext.BaseDirectory, "Reqnroll.Lab.dll"), "--no-ansi", "--settings", settings],
            run._folder.FullName,
            [
                .. environment,
                ("REQNROLL_FORMATTERS_MESSAGE", $"outputFilePath={run.PathOf("messages.ndjson")}"),
                ("REQNROLL_FORMATTERS_HTML", $"outputFilePath={run.PathOf("report.html")}"),
                ("ACCEPTANCE_PROGRESS_FILE", run.PathOf("progress.ndjson")),
                ("LAB_KEPT_FEATURES", run.PathOf("kept-features")),
            ]);
        run.Terminal = output + errors;
        run.Read();
        return run;
    }

    public NUnitResult Test(string name) => Tests.Single(test => test.Name == name);

    public IReadOnlyList<Attempt> Attempts(string name)
    {
        var pickle = Of(message => message.Pickle).Single(pickle => pickle.Name == name);
        var steps = Of(message => message.TestCase).Where(test => test.PickleId == pickle.Id).SelectMany(test => test.TestSteps).ToDictionary(step => step.Id);
        var cases = Of(message => message.TestCase).Where(test => test.PickleId == pickle.Id).Select(test => test.Id).ToList();
        var started = Progress.Select(line => line.ScenarioStarted).OfType<Progress.Started>().Where(line => line.Name == name).ToList();
        var finished = Progress.Select(line => line.ScenarioFinished).OfType<Progress.Finished>().ToDictionary(line => line.Id);
        return
        [
            .. Of(message => message.TestCaseStarted).Where(attempt => cases.Contains(attempt.TestCaseId)).Zip(started, (attempt, line) => new Attempt(
                attempt.Attempt,
                [.. Of(message => message.TestStepFinished).Where(step => step.TestCaseStartedId == attempt.Id).Select(step => (steps[step.TestStepId].HookId is not null, step.TestStepResult))],
                [.. Of(message => message.TestCaseFinished).Where(end => end.TestCaseStartedId == attempt.Id)],
                line,
                finished[line.Id])),
        ];
    }

    public IReadOnlyList<T> Of<T>(Func<Envelope, T?> kind)
        where T : class => [.. Messages.Select(kind).OfType<T>()];

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private void Read()
    {
        if (!File.Exists(PathOf("messages.ndjson")))
        {
            throw new InvalidOperationException($"The lab wrote no messages, and said:{Environment.NewLine}{Terminal}");
        }

        Messages = [.. MessagesText.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(NdjsonSerializer.Deserialize)];
        Progress = [.. File.ReadLines(PathOf("progress.ndjson")).Select(line => JsonSerializer.Deserialize<Progress>(line, _json)!)];
        Tests = [.. XDocument.Load(Directory.EnumerateFiles(PathOf("nunit"), "*.xml").Single()).Descendants("test-case").Select(NUnitResult.Of)];
    }
}
