using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>Where a run leaves its results: everything below the settings' output folder.</summary>
public static partial class RunOutput
{
    private const string AllureConfigVariable = "ALLURE_CONFIG";
    private const string FormatterVariablePrefix = "REQNROLL_FORMATTERS_";

    // Formatters of Reqnroll, each with the file that it writes.
    private static readonly Dictionary<string, string> _reports = new() { ["MESSAGE"] = "cucumber-messages.ndjson", ["HTML"] = "report.html" };

    private static readonly ConcurrentDictionary<string, bool> _evidence = new();

    /// <summary>The folder of traces and screenshots.</summary>
    public static string Evidence(RunSettings settings) => Path.Combine(settings.OutputDir, "evidence");

    /// <summary>
    /// Where to keep what a browser of a scenario leaves: a path without an extension that no other browser, scenario, row of
    /// an outline or attempt of this run has been given.
    /// </summary>
    /// <param name="settings">The run's settings.</param>
    /// <param name="scenario">The title of the scenario.</param>
    /// <param name="seed">The seed of the scenario.</param>
    /// <param name="attempt">Which attempt at the scenario it is, from 1.</param>
    /// <param name="suffix">The end of the name, before a number that makes it unique.</param>
    public static string NewEvidence(RunSettings settings, string scenario, ScenarioSeed seed, int attempt, string suffix = "")
    {
        var first = Path.Combine(Evidence(settings), $"{Slug(scenario)}-{seed.Value:x8}{(attempt == 1 ? "" : $"-attempt{attempt}")}{suffix}");
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? first : $"{first}-{number}").First(path => _evidence.TryAdd(path, true));
    }

    /// <summary>Clears what the last run left, and points the reports at the output folder unless the environment points them elsewhere.</summary>
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
