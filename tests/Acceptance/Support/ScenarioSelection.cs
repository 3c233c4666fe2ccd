using System.Reflection;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class ScenarioSelection(RunSettings settings)
{
    public static string FeaturesFolder { get; } = typeof(ScenarioSelection).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "FeaturesFolder").Value!;

    // Null when all are selected.
    public IReadOnlyList<ITest>? Tests()
    {
        RefuseOtherFeatures();
        if (settings.SelectsAll)
        {
            return null;
        }

        var all = new DefaultTestAssemblyBuilder().Build(typeof(ScenarioSelection).Assembly, new Dictionary<string, object>());
        var selected = ScenarioTest.In(all).Where(IsSelected).Select(scenario => scenario.Test).ToList();
        return selected.Count > 0
            ? selected
            : throw new RunSettingsException(
                $"No scenario matches {string.Join(" and ", Asked())}; try other words, or see what there is with --list-tests.");
    }

    // By each name under which people meet a scenario: its title with a row's cells filled in, and the name of its test.
    private bool IsSelected(ScenarioTest scenario) => new[] { scenario.Title, scenario.Test.Name }.Any(title => settings.Selects($"{scenario.Feature} {title}", scenario.Tags));

    private IEnumerable<string> Asked()
    {
        if (settings.Grep is { } grep)
        {
            yield return $"grep /{grep}/";
        }

        if (settings.GrepInvert is { } inverted)
        {
            yield return $"not /{inverted}/";
        }

        foreach (var tag in settings.Tags)
        {
            yield return $"tag @{tag}";
        }
    }

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
