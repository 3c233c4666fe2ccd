using System.Text.Json;
using System.Text.RegularExpressions;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>Where a run leaves its results: everything below the settings' output folder.</summary>
public static partial class RunOutput
{
    private const string AllureConfigVariable = "ALLURE_CONFIG";
    private const string MessageFormatterVariable = "REQNROLL_FORMATTERS_MESSAGE";

    /// <summary>The folder of traces and screenshots, one folder for each scenario that left some.</summary>
    public static string Scenarios(RunSettings settings) => Path.Combine(settings.OutputDir, "scenarios");

    /// <summary>The folder of one scenario: named after its feature and itself, and told from its outline's other rows by its seed.</summary>
    public static string Scenario(RunSettings settings, string feature, string scenario, ScenarioSeed seed) =>
        Path.Combine(Scenarios(settings), Slug(feature), $"{Slug(scenario)}-{seed.Value:x8}");

    /// <summary>Clears what the last run left, and points the reports at the output folder unless the environment points them elsewhere.</summary>
    public static void Prepare(RunSettings settings)
    {
        Directory.CreateDirectory(settings.OutputDir);
        var allureResults = Path.Combine(settings.OutputDir, "allure-results");
        foreach (var folder in new[] { Scenarios(settings), allureResults })
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        if (Environment.GetEnvironmentVariable(AllureConfigVariable) is null)
        {
            var config = Path.Combine(settings.OutputDir, "allureConfig.json");
            File.WriteAllText(config, JsonSerializer.Serialize(new { allure = new { directory = allureResults } }));
            Environment.SetEnvironmentVariable(AllureConfigVariable, config);
        }

        if (Environment.GetEnvironmentVariable(MessageFormatterVariable) is null)
        {
            Environment.SetEnvironmentVariable(
                MessageFormatterVariable, $"outputFilePath={Path.Combine(settings.OutputDir, "cucumber-messages.ndjson")}");
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
