using System.Globalization;
using PortalAcceptance.RunnerBenchmark;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int Rounds = 3;
using var scenarios = new ScenariosProgram();
Console.WriteLine("| scenarios | run s | ms per scenario | processor ms per scenario | list s | live MiB after 500 | live MiB at the end | working set MiB at the end |");
Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
foreach (var count in new[] { 500, 5000 })
{
    Console.Error.WriteLine($"{count} scenarios: building");
    await scenarios.BuildAsync(count);
    var runs = new List<ScenariosRun>();
    for (var round = 1; round <= Rounds; round++)
    {
        Console.Error.WriteLine($"{count} scenarios: round {round} of {Rounds}");
        runs.Add(await scenarios.RunAsync(count));
        Console.Error.WriteLine($"  {runs[^1]}");
    }

    double Median(Func<ScenariosRun, double> figure) => runs.Select(figure).Order().ElementAt(Rounds / 2);
    Console.WriteLine(
        $"| {count} | {Median(run => run.Seconds):0.0} | {Median(run => run.Seconds) * 1000 / count:0.00} | {Median(run => run.ProcessorSeconds) * 1000 / count:0.00} "
        + $"| {Median(run => run.ListSeconds):0.00} | {Median(run => run.LiveAfter500):0.0} | {Median(run => run.LiveAtEnd):0.0} | {Median(run => run.WorkingSet):0} |");
}
