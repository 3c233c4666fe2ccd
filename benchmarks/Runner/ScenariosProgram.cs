using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using PortalAcceptance.Shared;

namespace PortalAcceptance.RunnerBenchmark;

// The test program with the scenarios, and its output folder.
internal sealed class ScenariosProgram : IDisposable
{
    private const int ScenariosInFeature = 20;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("runner-");

    private DirectoryInfo? _run;

    private static string Project { get; } = typeof(ScenariosProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "ScenariosProject").Value!;

    private static string Program { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../Runner.Scenarios/release/Runner.Scenarios.dll"));

    public async Task BuildAsync(int count)
    {
        var features = _folder.CreateSubdirectory($"features-{count}");
        for (var feature = 0; feature < count / ScenariosInFeature; feature++)
        {
            File.WriteAllText(Path.Combine(features.FullName, $"{feature}.feature"), FeatureText(feature));
        }

        await DotnetAsync(["build", Project, "-c", "Release", "-v", "q", $"-p:ScenariosFolder={features.FullName}"]);
    }

    public async Task<ScenariosRun> RunAsync(int count)
    {
        // Nothing is deleted between runs: a file system may create files more slowly for minutes after files are deleted.
        _run = _folder.CreateSubdirectory(Guid.NewGuid().ToString());
        var list = Stopwatch.StartNew();
        var listed = await ProgramAsync("--list-tests");
        list.Stop();
        Expect(listed.Split('\n').Count(line => line.Contains("Sum ")), count, "listed");

        var run = Stopwatch.StartNew();
        await ProgramAsync();
        run.Stop();
        Expect(File.ReadLines(PathOf("messages.ndjson")).Count(line => line.StartsWith("{\"testCaseFinished\"", StringComparison.Ordinal)), count, "in the messages");
        Expect(Directory.EnumerateFiles(PathOf("allure-results"), "*-result.json").Count(), count, "in Allure's results");
        long[][] figures = [.. File.ReadLines(PathOf("figures")).Select(line => line.Split(' ').Select(figure => long.Parse(figure, CultureInfo.InvariantCulture)).ToArray())];
        return new(
            run.Elapsed.TotalSeconds, TimeSpan.FromTicks(figures[^1][0]).TotalSeconds, list.Elapsed.TotalSeconds,
            MebiBytes(figures[0][1]), MebiBytes(figures[^1][1]), MebiBytes(figures[^1][2]));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string FeatureText(int feature) => string.Join('\n',
    [
        $"Feature: Sums {feature}",
        .. Enumerable.Range(0, ScenariosInFeature).SelectMany(scenario => (string[])
        [
            "",
            $"  Scenario: Sum {feature}.{scenario}",
            "    Given a background for all",
            $"    When I add {feature} and {scenario}",
            $"    Then I have {feature + scenario}",
            $"    When I add {scenario} and {scenario}",
            $"    Then I have {scenario + scenario}",
        ]),
    ]);

    private static double MebiBytes(long bytes) => bytes / 1024.0 / 1024;

    private static void Expect(int found, int expected, string where)
    {
        if (found != expected)
        {
            throw new InvalidOperationException($"{found} scenarios are {where} instead of {expected}.");
        }
    }

    private Task<string> ProgramAsync(params string[] arguments) => DotnetAsync(["exec", Program, "--no-ansi", .. arguments]);

    private async Task<string> DotnetAsync(IEnumerable<string> arguments)
    {
        File.WriteAllText(PathOf("allureConfig.json"), JsonSerializer.Serialize(new { allure = new { directory = PathOf("allure-results") } }));
        var (exitCode, output, errors) = await DotnetProgram.RunAsync(arguments, _folder.FullName,
            ("REQNROLL_FORMATTERS_MESSAGE", $"outputFilePath={PathOf("messages.ndjson")}"),
            ("REQNROLL_FORMATTERS_HTML", $"outputFilePath={PathOf("report.html")}"),
            ("ACCEPTANCE_PROGRESS_FILE", PathOf("progress.ndjson")),
            ("ALLURE_CONFIG", PathOf("allureConfig.json")),
            ("RUNNER_FIGURES_FILE", PathOf("figures")));
        return exitCode == 0 ? output : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {exitCode}:\n{output}\n{errors}");
    }

    private string PathOf(string name) => Path.Combine((_run ?? _folder).FullName, name);
}
