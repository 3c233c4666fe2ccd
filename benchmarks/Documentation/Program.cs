using System.CommandLine;
using System.Globalization;
using PortalAcceptance.Benchmarks;
using PortalAcceptance.DocumentationBenchmark;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var scenarios = new NumberOption("--scenarios", "Scenarios to document, at least: those of the run are repeated", 5000);
var messages = new Option<string>("--messages")
{
    Description = "Cucumber Messages of a run",
    DefaultValueFactory = _ => Path.Combine(Programs.Repository, "test-results", "cucumber-messages.ndjson"),
};
var rounds = new NumberOption("--rounds", "With --share: runs of each kind; the medians are reported", 5);
var share = new Option<bool>("--share") { Description = "Instead, measure what evidence and reports add to a run of the scenarios tagged @smoke" };
var command = new RootCommand("Measures how long the documentation of a large suite takes.") { scenarios, messages, share, rounds };
command.SetAction(async (parsed, cancellationToken) =>
{
    try
    {
        Console.WriteLine(parsed.GetValue(share)
            ? await ReportsShare.MeasureAsync(parsed.GetValue(rounds), cancellationToken)
            : await LargeSite.MeasureAsync(parsed.GetValue(messages)!, parsed.GetValue(scenarios)));
        return 0;
    }
    catch (BenchmarkException exception)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return 2;
    }
});
return await command.Parse(args).InvokeAsync();
