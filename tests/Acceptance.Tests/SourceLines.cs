using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tests;

internal static class SourceLines
{
    private static readonly string[] _libraries = ["Accounts", "Allure.NUnit.StandIn", "LivingDocs", "PageObjects", "Reqnroll.NUnit.Adapter", "Reqnroll.NUnit.Generator", "RunConfiguration", "SecretSearch"];

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(ScenarioSelection.FeaturesFolder, ".."));

    // The folders of all projects except the libraries, whose public types are documented.
    public static IReadOnlyList<string> Applications { get; } = [.. new[] { "src", "tests", "benchmarks" }
        .SelectMany(folder => Directory.EnumerateDirectories(Path.Combine(Repository, folder)))
        .Where(project => !_libraries.Contains(Path.GetFileName(project)))];

    // The percentage of lines with doc comments among the lines that are not blank.
    public static double DocPercent(IEnumerable<string> projects)
    {
        var lines = projects.SelectMany(project => Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories))
            .SelectMany(File.ReadLines)
            .Where(line => !string.IsNullOrWhiteSpace(line))
            .ToList();
        return Math.Round(100.0 * lines.Count(line => line.TrimStart().StartsWith("///", StringComparison.Ordinal)) / lines.Count, 1);
    }
}
