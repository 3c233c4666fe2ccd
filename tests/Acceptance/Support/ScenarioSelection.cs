using System.Reflection;
using PortalAcceptance.Acceptance.Selection;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class ScenarioSelection(RunSettings settings)
{
    private readonly Lazy<FeatureScenarios> _features = new(() => FeatureScenarios.In(FeaturesFolder));

    public static string FeaturesFolder { get; } = typeof(ScenarioSelection).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "FeaturesFolder").Value!;

    public async Task<IReadOnlyList<ScenarioTest>> AmongAsync(IReadOnlyList<ScenarioTest> all)
    {
        RefuseOtherFeatures();
        var failed = settings.LastFailed ? LastRun.Read(settings.OutputDir).FailedTests.ToHashSet() : null;
        var saved = ChangedFiles.Saved;
        var changes = new[] { saved, settings.OnlyChanged is { } commit ? await ChangedFiles.SinceAsync(commit, FeaturesFolder) : null }
            .OfType<IReadOnlyList<string>>().Select(files => new TouchedScenarios(files, StepCatalog.Read())).ToList();
        var selected = all.Where(scenario => IsSelected(scenario)
            && (settings.Files.Count == 0 || settings.Files.Any(filter => IsIn(filter, _features.Value.Of(scenario))))
            && failed?.Contains(scenario.Name) is not false
            && changes.All(touched => touched.Includes(_features.Value.Of(scenario)))).ToList();
        if (selected.Count == 0)
        {
            var criteria = saved is null ? settings.Criteria : settings.Criteria.Prepend($"is in or uses {string.Join(" or ", saved.Select(Path.GetFileName))}");
            throw new RunSettingsException($"No scenario {string.Join(" and ", criteria)}; see what there is with --list.");
        }

        return selected;
    }

    private static bool IsIn(FeatureFilter filter, FeatureScenario scenario) => filter.Matches(scenario.File) && (filter.Line is not { } line || scenario.IsAt(line));

    // By each name under which people meet a scenario: its title with a row's cells filled in, and the name of its test.
    private bool IsSelected(ScenarioTest scenario) => new[] { scenario.Title, scenario.Test.Name }.Any(title => settings.Selects($"{scenario.Feature} {title}", scenario.Tags));

    // Scenarios are compiled from the folder that the project names. Its default name where there is no such folder, as
    // beside a configuration file that lies elsewhere, means those.
    private void RefuseOtherFeatures()
    {
        var exists = Directory.Exists(settings.TestDir);
        var isBuilt = exists
            ? Path.GetFullPath(settings.TestDir).TrimEnd(Path.DirectorySeparatorChar) == Path.GetFullPath(FeaturesFolder).TrimEnd(Path.DirectorySeparatorChar)
            : Path.GetFileName(settings.TestDir) == Path.GetFileName(FeaturesFolder);
        if (!isBuilt && Directory.Exists(FeaturesFolder))
        {
            throw new RunSettingsException(
                $"testDir is {settings.TestDir}, but these scenarios are built from {FeaturesFolder}; leave testDir out and choose scenarios with grep or tags.");
        }
    }
}
