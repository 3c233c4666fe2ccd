using System.CommandLine;
using PortalAcceptance.Benchmarks;
using PortalAcceptance.Portal.Load;
using Spectre.Console;

var duration = new NumberOption("--duration", "Seconds to measure reads and saves each; logins and bare hashes a third", 60);
var warmUp = new NumberOption("--warm-up", "Seconds to go on before it is measured", 15);
var connections = new NumberOption("--connections", "Browsers that ask at the same time", 16);
var customers = new NumberOption("--customers", "Customers that there are", 240);
var only = new Option<string[]>("--only") { Description = "Just these workloads", AllowMultipleArgumentsPerToken = true };
only.AcceptOnlyFromAmong([.. LoadOptions.Workloads]);

var command = new RootCommand("Measures how much the reference portal can do on this machine, and checks every answer.")
{
    duration, warmUp, connections, customers, only,
};
command.SetAction(async (parsed, cancellationToken) =>
{
    var options = new LoadOptions(
        TimeSpan.FromSeconds(parsed.GetValue(warmUp)),
        TimeSpan.FromSeconds(parsed.GetValue(duration)),
        parsed.GetValue(connections),
        Math.Max(parsed.GetValue(customers), parsed.GetValue(connections)),
        parsed.GetValue(only) ?? []);
    var errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
    try
    {
        var report = await errors.Status().StartAsync("starting the portal", status =>
            new LoadRun(options, new StatusLine(status)).RunAsync(cancellationToken));
        Console.WriteLine(report);
        return 0;
    }
    catch (BenchmarkException exception)
    {
        Console.Error.WriteLine(exception.Message);
        return 1;
    }
});
return await command.RunAsync(args);
