using System.CommandLine;
using PortalAcceptance.Cli.Faults;
using PortalAcceptance.Cli.Hosting;
using PortalAcceptance.Cli.Reporting;
using PortalAcceptance.Cli.Trials;
using PortalAcceptance.Portal.TestSupport.Faults;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Reading;
using Spectre.Console;

namespace PortalAcceptance.Cli.Commands;

internal sealed class FaultsCommand(AcceptanceHost host, IAnsiConsole console, TextWriter error, TimeProvider time)
{
    public const string Name = "faults";

    public static Command In(AcceptanceHost host, IAnsiConsole console, TextWriter output, TextWriter error, RunSettingsSource environment)
    {
        var names = new Argument<string[]>("name") { Description = "The faults to try; by default, all", Arity = ArgumentArity.ZeroOrMore };
        var config = new Option<string>("--config", "-c") { Description = "Configuration file", HelpName = "FILE" };
        var workers = new Option<int?>("--workers", "-j") { Description = "Scenarios that run at a time; by default, four for each core", HelpName = "N" };
        var json = JsonReport.Option();
        var command = new Command(Name, "Switch on faults of the portal and see that scenarios notice them") { names, config, workers, json };
        command.SetAction((parsed, cancellationToken) => new FaultsCommand(host, console, error, TimeProvider.System).RunAsync(
            parsed.GetValue(names) ?? [],
            environment with { ConfigFile = parsed.GetValue(config) },
            parsed.GetValue(workers),
            new JsonReport(parsed.GetValue(json), output),
            cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(IReadOnlyList<string> names, RunSettingsSource source, int? workers, JsonReport json, CancellationToken cancellationToken)
    {
        try
        {
            var faults = Chosen(names);
            host.Require();
            var record = FaultRecord.Find(source.SearchFrom);
            var started = time.GetTimestamp();
            if (!console.Profile.Capabilities.Interactive)
            {
                console.Unwrap();
            }
            var misbehaviors = faults.Select(fault => new Misbehavior(fault.Name, [fault.AreaTag, fault.KindTag])
            {
                CaughtBy = record?.ScenarioOf(fault),
                MayLeak = fault.Kind is FaultKind.Security,
                HasLeaked = record?.HasLeaked(fault) is true,
            });
            // Faults are tried in one project, since they are the portal's.
            var results = await new TrialRun(host, console, error, time).RunAsync(
                [.. misbehaviors], workers, HostVariables.Of(source, RunSettings.LoadProjects(source)[0]), isSilent: json.ReplacesOutput, cancellationToken);
            Record(record, results);
            await ReportAsync(faults, results, json, time.GetElapsedTime(started));
            return ExitCodes.Of(results);
        }
        catch (RunSettingsException refusal)
        {
            await error.WriteLineAsync(refusal.Message);
            return ExitCodes.Refused;
        }
    }

    private static IReadOnlyList<Fault> Chosen(IReadOnlyList<string> names)
    {
        var unknown = names.Where(name => FaultCatalog.Find(name) is null).Select(Unknown).ToList();
        return unknown.Count > 0 ? throw new RunSettingsException(string.Join(Environment.NewLine, unknown))
            : names.Count > 0 ? [.. FaultCatalog.All.Where(fault => names.Contains(fault.Name))]
            : FaultCatalog.All;
    }

    private static string Unknown(string name) => Suggestion.For(name, FaultCatalog.All.Select(fault => fault.Name)) is { } meant
        ? $"There is no fault \"{name}\"; did you mean \"{meant}\"?"
        : $"There is no fault \"{name}\"; docs/faults.md lists them.";

    private void Record(FaultRecord? record, TrialResults results)
    {
        foreach (var judgement in results.Judged)
        {
            record?.Note(judgement);
        }
        try
        {
            record?.Save();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The results aren't recorded: {e.Message}");
        }
    }

    private async Task ReportAsync(IReadOnlyList<Fault> faults, TrialResults results, JsonReport json, TimeSpan elapsed)
    {
        await json.WriteAsync(FaultReport.Of(faults, results, elapsed));
        if (!json.ReplacesOutput)
        {
            new TrialSummary(console, name => FaultCatalog.Find(name)!.Description).Write(results, elapsed);
        }
    }
}
