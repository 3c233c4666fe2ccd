using System.Diagnostics;
using PortalAcceptance.Benchmarks;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.Suite.Variants;

namespace PortalAcceptance.Suite;

internal sealed record VariantRun(Variant Variant, TimeSpan Elapsed, int ExitCode, Results Results, IReadOnlyList<string> Output)
{
    private const int LinesQuoted = 40;

    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(10);

    public static async Task<VariantRun> RunAsync(Variant variant, WarmPortal? portal, CancellationToken cancellationToken)
    {
        var results = Directory.CreateTempSubdirectory("suite-benchmark-");
        try
        {
            var output = new List<string>();
            var exitCode = 0;
            var started = Stopwatch.GetTimestamp();
            foreach (var command in variant.Commands(results.FullName, portal).TakeWhile(_ => exitCode == 0))
            {
                exitCode = await ChildProcess.RunAsync(command, output.Add, output.Add, _grace, cancellationToken);
            }

            return new VariantRun(variant, Stopwatch.GetElapsedTime(started), exitCode, variant.Read(results.FullName, output), output);
        }
        finally
        {
            results.Delete(recursive: true);
        }
    }

    public void RequireRows(IReadOnlyCollection<string> expected)
    {
        if (!Results.Rows.Keys.ToHashSet().SetEquals(expected))
        {
            throw Wrong($"{Variant.Name} ran other rows than the others: {string.Join("; ", expected.Except(Results.Rows.Keys).Concat(Results.Rows.Keys.Except(expected)))}");
        }
    }

    public void RequirePassed()
    {
        if (ExitCode != 0 || Results.Rows.Count == 0 || Results.Failed.Any())
        {
            throw Wrong($"{Variant.Name} did not pass (exit code {ExitCode}): {string.Join("; ", Results.Failed)}");
        }
    }

    private BenchmarkException Wrong(string what) => new($"{what}\n{string.Join('\n', Output.TakeLast(LinesQuoted))}");
}
