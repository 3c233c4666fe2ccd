using System.CommandLine;
using System.Globalization;
using PortalAcceptance.Cli.Results;
using PortalAcceptance.LivingDocs;
using PortalAcceptance.LivingDocs.Results;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Commands;

internal sealed class TraceCommand(TextWriter output, TextWriter error, Func<string[], int> playwright)
{
    public const string Name = "trace";

    private const string ShowTrace = "show-trace";

    public static Command In(TextWriter output, TextWriter error, Func<string[], int> playwright, RunSettingsSource environment)
    {
        var scenario = new Argument<string?>("SCENARIO")
        {
            Description = "Words of its title, or a trace file; by default, the first failure of the last run",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var replay = new Option<bool>("--replay") { Description = "The trace of the replay, which has a picture of each moment" };
        var port = new Option<int?>("--port") { Description = "Serve the viewer at this port of this machine instead of opening a window", HelpName = "N" };
        var command = new Command(Name, "Open the trace of a failed scenario in Playwright's trace viewer, without node") { scenario, replay, port };
        command.SetAction(parsed => new TraceCommand(output, error, playwright).Run(
            parsed.GetValue(scenario), parsed.GetValue(replay), parsed.GetValue(port), environment));
        return command;
    }

    private int Run(string? asked, bool replay, int? port, RunSettingsSource source)
    {
        try
        {
            var file = asked is not null && File.Exists(Path.GetFullPath(asked, source.CurrentDirectory))
                ? Path.GetFullPath(asked, source.CurrentDirectory)
                : FileOf(asked, replay, RunSettings.LoadProjects(source)[0]);
            output.WriteLine($"trace  {Path.GetRelativePath(source.CurrentDirectory, file)}");
            return playwright([ShowTrace, .. port is { } number ? ["--host", "127.0.0.1", "--port", number.ToString(CultureInfo.InvariantCulture)] : Array.Empty<string>(), file]);
        }
        catch (Exception refusal) when (refusal is RunSettingsException or IOException)
        {
            error.WriteLine(refusal.Message);
            return ExitCodes.Refused;
        }
    }

    private static string FileOf(string? asked, bool replay, RunSettings settings)
    {
        var traced = LivingDocumentation.Read(RunFiles.MessagesIn(settings.OutputDir), settings.TestDir).Results
            .Where(result => result.AllEvidence.Any(evidence => evidence.IsTrace)).OrderBy(result => result.Started).ToList();
        var found = traced.Where(result => asked is null || $"{result.Feature} {result.Title}".Contains(asked, StringComparison.OrdinalIgnoreCase)).ToList();
        if (found.Count == 0)
        {
            throw new RunSettingsException(traced.Count == 0
                ? "The last run has no trace: no scenario failed, or use.trace is off."
                : $"No failed scenario of the last run has \"{asked}\" in its title; there are traces of {Titles(traced)}.");
        }

        if (asked is not null && found.Count > 1 && found.All(result => result.Title != asked))
        {
            throw new RunSettingsException($"Several failed scenarios of the last run have \"{asked}\" in their titles: {Titles(found)}; use more words.");
        }

        var traces = (found.Find(result => result.Title == asked) ?? found[0]).AllEvidence.Where(evidence => evidence.IsTrace).ToList();
        return (traces.Find(evidence => evidence.Kind == (replay ? "replay" : "trace")) ?? traces[0]).Path;
    }

    private static string Titles(IEnumerable<ScenarioResult> results) => string.Join(", ", results.Select(result => $"\"{result.Title}\"").Distinct());
}
