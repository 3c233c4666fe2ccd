using System.CommandLine;
using PortalAcceptance.Portal.Load;
using Spectre.Console;

var duration = new Option<int>("--duration") { Description = "Seconds to measure reads and saves each; logins and bare hashes a third", DefaultValueFactory = _ => 60 };
var warmUp = new Option<int>("--warm-up") { Description = "Seconds to go on before it is measured", DefaultValueFactory = _ => 15 };
var connections = new Option<int>("--connections") { Description = "Browsers that ask at the same time", DefaultValueFactory = _ => 16 };
var customers = new Option<int>("--customers") { Description = "Customers that there are", DefaultValueFactory = _ => 240 };
var only = new Option<string[]>("--only") { Description = "Just these workloads", AllowMultipleArgumentsPerToken = true };
only.AcceptOnlyFromAmong([.. LoadOptions.Workloads]);
foreach (var option in new[] { duration, warmUp, connections, customers })
{
    option.Validators.Add(result =>
    {
        if (result.GetValue(option) < 1)
        {
            result.AddError($"{option.Name} must be at least 1.");
        }
    });
}

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
    catch (WrongAnswerException exception)
    {
        Console.Error.WriteLine(exception.Message);
        return 1;
    }
});
return await command.Parse(args).InvokeAsync();
