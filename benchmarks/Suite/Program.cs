using System.CommandLine;
using PortalAcceptance.Benchmarks;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.Suite;
using PortalAcceptance.Suite.Script;
using PortalAcceptance.Suite.Variants;
using Spectre.Console;

var rounds = new NumberOption("--rounds", "Measured runs of each variant; the medians are reported", 5);
var workers = new NumberOption("--workers", "Scenarios that run at a time, the same in all variants", 2);
var faults = new Option<string[]?>("--faults")
{
    Description = "Instead of measuring, switch these faults on in turn (ten of them unless named) and compare which rows fail",
    Arity = ArgumentArity.ZeroOrMore,
    AllowMultipleArgumentsPerToken = true,
};

var script = new Command(ScriptProcess.Command, $"Run only the bare script, against the portal at {WarmPortal.AddressVariable} with the key {WarmPortal.KeyVariable}") { workers };
script.SetAction(parsed => new BareScript(TestBrowser.FromEnvironment(), parsed.GetValue(workers), Console.Out, Console.Error).RunAsync(
    new Uri(Required(WarmPortal.AddressVariable)), Required(WarmPortal.KeyVariable)));

var command = new RootCommand("Compares the speed of this suite with playwright-bdd and with a bare Playwright .NET script, on the same features.")
{
    rounds, workers, faults, script,
};
command.SetAction(async (parsed, cancellationToken) =>
{
    var errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
    try
    {
        return await errors.Status().StartAsync("installing playwright-bdd", async status =>
        {
            await PlaywrightBdd.InstallAsync(cancellationToken);
            var browser = await TestBrowser.FindAsync(Path.Combine(Programs.Repository, RunSettings.FileName), errors.WriteLine, cancellationToken);
            await using var portal = await WarmPortal.StartAsync(cancellationToken);
            var suite = new AcceptanceSuite(parsed.GetValue(workers));
            var untraced = new PlaywrightBdd("playwright-bdd", "off", browser, parsed.GetValue(workers));
            var traced = new PlaywrightBdd("playwright-bdd, trace retained on failure", "retain-on-failure", browser, parsed.GetValue(workers));
            var bare = new ScriptProcess(browser, parsed.GetValue(workers));
            if (parsed.GetResult(faults) is not null)
            {
                var comparison = new FaultComparison([suite, untraced, bare], portal, new StatusLine(status));
                Console.WriteLine(await comparison.RunAsync(parsed.GetValue(faults) is { Length: > 0 } named ? named : FaultComparison.Defaults, cancellationToken));
                return comparison.AreEqual ? 0 : 1;
            }

            var measured = await new Comparison([suite, untraced, traced, bare], portal, parsed.GetValue(rounds), new StatusLine(status)).RunAsync(cancellationToken);
            Console.WriteLine(Report.Of(measured, parsed.GetValue(workers), browser.Description));
            return 0;
        });
    }
    catch (Exception exception) when (exception is BenchmarkException or RunSettingsException)
    {
        Console.Error.WriteLine(exception.Message);
        return 2;
    }
});
return await command.RunAsync(args);

static string Required(string variable) => Environment.GetEnvironmentVariable(variable) ?? throw new InvalidOperationException($"{variable} is not set.");
