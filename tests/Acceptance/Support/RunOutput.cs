using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

internal static partial class RunOutput
{
    private const string AllureConfigVariable = "ALLURE_CONFIG";
    private const string MessagesVariable = "REQNROLL_FORMATTERS_MESSAGE";

    private static readonly ConcurrentDictionary<string, bool> _evidence = new();

    public static string Messages(RunSettings settings) => Path.Combine(settings.OutputDir, DocumentationReader.MessagesName);

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
        if (Environment.GetEnvironmentVariable(MessagesVariable) is null)
        {
            Environment.SetEnvironmentVariable(MessagesVariable, $"outputFilePath={Messages(settings)}");
        }

        if (Environment.GetEnvironmentVariable(AllureConfigVariable) is null)
        {
            var config = Path.Combine(settings.OutputDir, "allureConfig.json");
            File.WriteAllText(config, JsonSerializer.Serialize(new { allure = new { directory = AllureResults(settings) } }));
            Environment.SetEnvironmentVariable(AllureConfigVariable, config);
        }
    }

    // Only once the run starts, because one that is refused must leave the results of the one before.
    public static void RemoveFormer(RunSettings settings)
    {
        foreach (var folder in new[] { Evidence(settings), AllureResults(settings) }.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }

        File.Delete(Messages(settings));
    }

    private static string AllureResults(RunSettings settings) => Path.Combine(settings.OutputDir, "allure-results");

    // Short enough for the path lengths of every file system.
    private static string Slug(string title)
    {
        var slug = NotAWord().Replace(title.ToLowerInvariant(), "-").Trim('-');
        return slug.Length <= 60 ? slug : slug[..60].TrimEnd('-');
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotAWord();
}
