using PortalAcceptance.Cli.Hosting;
using PortalAcceptance.Cli.Reporting;
using PortalAcceptance.LivingDocs.Messages;
using Spectre.Console;

namespace PortalAcceptance.Cli.Trials;

// Has the scenario program try misbehaviors of the portal, and follows it.
internal sealed class TrialRun(AcceptanceHost host, IAnsiConsole console, TextWriter error, TimeProvider time)
{
    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(100);

    public async Task<TrialResults> RunAsync(
        IReadOnlyList<Misbehavior> misbehaviors, int? workers, IReadOnlyDictionary<string, string> environment, bool isSilent, CancellationToken cancellationToken, string? survey = null)
    {
        var folder = Directory.CreateTempSubdirectory("portal-acceptance-plan-");
        try
        {
            var plan = new TrialPlan(Path.Combine(folder.FullName, "progress.ndjson"), workers, misbehaviors) { Survey = survey };
            var file = Path.Combine(folder.FullName, "plan.json");
            plan.Write(file);
            var variables = new Dictionary<string, string>(environment) { [TrialPlan.Variable] = file };
            return !isSilent && console.Profile.Capabilities is { Interactive: true, Ansi: true }
                ? await console.Status().StartAsync("Starting", status => RunAsync(plan, variables, new TrialView(console, status), cancellationToken))
                : await RunAsync(plan, variables, isSilent ? null : new TrialView(console, status: null), cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<TrialResults> RunAsync(TrialPlan plan, IReadOnlyDictionary<string, string> environment, TrialView? view, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var results = new TrialResults(plan.Misbehaviors.Count);
        var progress = new JsonLinesFile<TrialEvent>(plan.Progress);
        // What the portal logs may hold the secrets that it leaks on purpose.
        var running = host.RunAsync(environment, _ => { }, error.WriteLine, cancellationToken);
        using var timer = new PeriodicTimer(_interval);
        for (var hasEnded = false; !hasEnded;)
        {
            // Checked before reading, so that nothing written just before the end is missed.
            hasEnded = running.IsCompleted;
            progress.Read(hasEnded, Add, CancellationToken.None);
            if (!hasEnded)
            {
                view?.Progress(results, time.GetElapsedTime(started));
                await Task.WhenAny(running, timer.WaitForNextTickAsync(CancellationToken.None).AsTask());
            }
        }
        return results.Concluded(await running, progress.Fault);

        void Add(TrialEvent line)
        {
            if (results.Add(line) is { } judgement)
            {
                view?.Judged(judgement);
            }
        }
    }
}
