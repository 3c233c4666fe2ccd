using System.Diagnostics;
using PortalAcceptance.Benchmarks;

namespace PortalAcceptance.DocumentationBenchmark;

// The same scenarios in turn with and without what is recorded and written for people. Allure's results and the progress are
// always written.
internal static class ReportsShare
{
    private static readonly Dictionary<string, string> _without = new()
    {
        ["REQNROLL_FORMATTERS_DISABLED"] = "true",
        ["PORTAL_TRACE"] = "off",
        ["PORTAL_SCREENSHOT"] = "off",
    };

    public static async Task<string> MeasureAsync(int rounds, CancellationToken cancellationToken)
    {
        var (with, without) = (new List<TimeSpan>(), new List<TimeSpan>());
        // The first run of each finds cold files.
        for (var round = 0; round <= rounds; round++)
        {
            await Console.Error.WriteLineAsync(round == 0 ? "warming up" : $"round {round} of {rounds}");
            with.Add(await RunAsync([], cancellationToken));
            without.Add(await RunAsync(_without, cancellationToken));
        }

        var (slow, quick) = (Median(with[1..]), Median(without[1..]));
        return $"""
            | run of @smoke | median of {rounds} |
            | --- | ---: |
            | with evidence and reports | {slow.TotalSeconds:0.0} s |
            | without | {quick.TotalSeconds:0.0} s |
            | ratio | {slow / quick:0.00} |
            """;
    }

    private static async Task<TimeSpan> RunAsync(Dictionary<string, string> variables, CancellationToken cancellationToken)
    {
        var results = Directory.CreateTempSubdirectory();
        try
        {
            var start = new ProcessStartInfo("dotnet", [Programs.Scenarios])
            {
                WorkingDirectory = Programs.Repository,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (var (name, value) in variables.Append(new("PORTAL_TAGS", "@smoke")).Append(new("PORTAL_OUTPUT_DIR", results.FullName)))
            {
                start.Environment[name] = value;
            }

            var started = Stopwatch.GetTimestamp();
            using var process = Process.Start(start)!;
            var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0
                ? Stopwatch.GetElapsedTime(started)
                : throw new BenchmarkException($"The run ended with {process.ExitCode}:\n{string.Concat(said)}");
        }
        finally
        {
            results.Delete(recursive: true);
        }
    }

    private static TimeSpan Median(IReadOnlyCollection<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}
