using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

internal static partial class RunOutput
{
    private const string AllureConfigVariable = "ALLURE_CONFIG";
    private const string FormatterVariablePrefix = "REQNROLL_FORMATTERS_";

    // Formatters of Reqnroll, each with the file that it writes.
    private static readonly Dictionary<string, string> _reports = new() { ["MESSAGE"] = "cucumber-messages.ndjson", ["HTML"] = "report.html" };

    private static readonly ConcurrentDictionary<string, bool> _evidence = new();

    public static string Evidence(RunSettings settings) => Path.Combine(settings.OutputDir, "evidence");

    // A path without an extension that no other browser, scenario, outline row or attempt of the run has.
    public static string NewEvidence(RunSettings settings, string scenario, ScenarioSeed seed, int attempt, string suffix = "")
    {
        var first = Path.Combine(Evidence(settings), $"{Slug(scenario)}-{seed.Value:x8}{(attempt == 1 ? "" : $"-attempt{attempt}")}{suffix}");
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? first : $"{first}-{number}").First(path => _evidence.TryAdd(path, true));
    }

    public static void Prepare(RunSettings settings)
    {
        Directory.CreateDirectory(settings.OutputDir);
        var allureResults = Path.Combine(settings.OutputDir, "allure-results");
        foreach (var folder in new[] { Evidence(settings), allureResults })
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        foreach (var (formatter, name) in _reports)
        {
            var file = Path.Combine(settings.OutputDir, name);
            File.Delete(file);
            if (Environment.GetEnvironmentVariable(FormatterVariablePrefix + formatter) is null)
            {
                Environment.SetEnvironmentVariable(FormatterVariablePrefix + formatter, $"outputFilePath={file}");
            }
        }

        if (Environment.GetEnvironmentVariable(AllureConfigVariable) is null)
        {
            var config = Path.Combine(settings.OutputDir, "allureConfig.json");
            File.WriteAllText(config, JsonSerializer.Serialize(new { allure = new { directory = allureResults } }));
            Environment.SetEnvironmentVariable(AllureConfigVariable, config);
        }
    }

    // Short enough for the path lengths of every file system.
    private static string Slug(string title)
    {
        var slug = NotAWord().Replace(title.ToLowerInvariant(), "-").Trim('-');
        return slug.Length <= 60 ? slug : slug[..60].TrimEnd('-');
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotAWord();
}
