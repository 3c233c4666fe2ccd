using System.CommandLine;
using PortalAcceptance.Cli.Hosting;
using PortalAcceptance.Cli.Reporting;
using PortalAcceptance.Cli.Trials;
using PortalAcceptance.Portal.Mutants;
using PortalAcceptance.RunConfiguration;
using Spectre.Console;

namespace PortalAcceptance.Cli.Commands;

internal sealed class MutantsCommand(AcceptanceHost host, IAnsiConsole console, TextWriter error, TimeProvider time)
{
    public const string Name = "mutants";

    private const int DefaultCount = 60;

    private const int DefaultSeed = 1;

    // The mutant that changes nothing.
    private const string Survey = "mutant-0";

    public static Command In(AcceptanceHost host, IAnsiConsole console, TextWriter output, TextWriter error, RunSettingsSource environment)
    {
        var count = new Option<int>("--count") { Description = "How many changes", HelpName = "N", DefaultValueFactory = _ => DefaultCount };
        var seed = new Option<int>("--seed") { Description = "The same seed picks the same changes of the same source", HelpName = "N", DefaultValueFactory = _ => DefaultSeed };
        var workers = new Option<int?>("--workers", "-j") { Description = "Scenarios that run at a time; by default, four for each core", HelpName = "N" };
        var json = JsonReport.Option();
        var command = new Command(Name, "Change the portal's source at random places and see that scenarios notice each change") { count, seed, workers, json };
        command.SetAction((parsed, cancellationToken) => new MutantsCommand(host, console, error, TimeProvider.System).RunAsync(
            parsed.GetValue(count), parsed.GetValue(seed), environment, parsed.GetValue(workers), new JsonReport(parsed.GetValue(json), output), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(int count, int seed, RunSettingsSource source, int? workers, JsonReport json, CancellationToken cancellationToken)
    {
        try
        {
            host.Require();
            var started = time.GetTimestamp();
            // Beside the build that it changes, which is ignored by version control.
            var folder = Path.Combine(Path.GetFullPath(Path.Combine(host.Folder, "..", "..", "..")), Name);
            var portal = await MutatedPortal.BuildAsync(count, seed, folder, host.Folder, step => Tell(step, json.ReplacesOutput), cancellationToken);
            var mutated = host.CopyTo(Path.Combine(folder, "host"), [portal.Assembly, Path.ChangeExtension(portal.Assembly, "pdb")]);
            CopyScripts(portal.Assembly, Path.Combine(folder, "host"));
            var results = await new TrialRun(mutated, console, error, time).RunAsync(
                [.. portal.Mutants.Select(mutant => new Misbehavior(mutant.Name, []) { AnyStep = true })],
                workers, source.Environment, json.ReplacesOutput, cancellationToken, Survey);
            await ReportAsync(portal.Mutants, seed, results, json, time.GetElapsedTime(started));
            return ExitCodes.Of(results);
        }
        catch (Exception refusal) when (refusal is RunSettingsException or MutationException)
        {
            await error.WriteLineAsync(refusal.Message);
            return ExitCodes.Refused;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
    }

    private void Tell(string step, bool isSilent)
    {
        if (!isSilent)
        {
            console.MarkupLine($"[grey]{Markup.Escape(step)}[/]");
        }
    }

    // Browsers are served from the folder beside the program.
    private static void CopyScripts(string assembly, string folder)
    {
        foreach (var script in Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(assembly)!, "wwwroot"), "*.js"))
        {
            File.Copy(script, Path.Combine(folder, "wwwroot", Path.GetFileName(script)), overwrite: true);
        }
    }

    private async Task ReportAsync(IReadOnlyList<Mutant> mutants, int seed, TrialResults results, JsonReport json, TimeSpan elapsed)
    {
        var judged = results.Judged.ToDictionary(judgement => judgement.Misbehavior);
        await json.WriteAsync(new
        {
            seed,
            seconds = Math.Round(elapsed.TotalSeconds, 1),
            mutants = mutants.Select(mutant => new
            {
                mutant.Number,
                mutant.File,
                mutant.Line,
                place = $"{mutant.Place}",
                mutant.Original,
                mutant.Changed,
                result = judged.GetValueOrDefault(mutant.Name),
            }),
        });
        if (!json.ReplacesOutput)
        {
            new TrialSummary(console, name => Describe(mutants.First(mutant => mutant.Name == name))).Write(results, elapsed);
        }
    }

    private static string Describe(Mutant mutant) => $"{mutant.File}:{mutant.Line}: {mutant.Original} → {(mutant.Changed.Length > 0 ? mutant.Changed : "(removed)")}";
}
