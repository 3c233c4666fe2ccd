using System.Reflection;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>Which of the assembly's scenarios a run's settings select.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class ScenarioSelection(RunSettings settings)
{
    /// <summary>The folder of the scenarios that the assembly was built from.</summary>
    public static string FeaturesFolder { get; } = typeof(ScenarioSelection).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "FeaturesFolder").Value!;

    /// <summary>The scenarios as a filter in NUnit's test selection language; nothing when all are selected.</summary>
    /// <exception cref="RunSettingsException">No scenario is selected, or scenarios that this assembly doesn't have are asked for.</exception>
    public string? Where()
    {
        RefuseOtherFeatures();
        if (settings.Grep is null && settings.Tags.Count == 0)
        {
            return null;
        }

        var selected = Scenarios().Where(IsSelected).Select(scenario => $"(class == \"{scenario.DeclaringType}\" and method == \"{scenario.Name}\")").ToList();
        return selected.Count > 0
            ? string.Join(" and ", [$"({string.Join(" or ", selected)})", .. settings.Tags.Select(tag => $"cat == \"{tag}\"")])
            : throw new RunSettingsException(
                $"No scenario matches {string.Join(" and ", Asked())}; try other words, or see what there is with --list-tests.");
    }

    private static IEnumerable<MethodInfo> Scenarios() => typeof(ScenarioSelection).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods())
        .Where(method => method.GetCustomAttributes(inherit: false).Any(attribute => attribute is ITestBuilder or ISimpleTestBuilder));

    // A scenario's and a feature's titles are their descriptions and tags are categories; names are the generator's affair.
    private bool IsSelected(MethodInfo scenario)
    {
        var feature = scenario.DeclaringType!;
        var rows = scenario.GetCustomAttributes<TestCaseAttribute>().Select(row => row.Category?.Split(',') ?? []).DefaultIfEmpty([]);
        return rows.Any(row => settings.Selects($"{Title(feature)} {Title(scenario)}", [.. Tags(feature), .. Tags(scenario), .. row]));
    }

    private static string Title(MemberInfo described) =>
        (string?)described.GetCustomAttribute<DescriptionAttribute>()?.Properties.Get(NUnit.Framework.Internal.PropertyNames.Description) ?? described.Name;

    private static IEnumerable<string> Tags(MemberInfo tagged) => tagged.GetCustomAttributes<CategoryAttribute>().Select(category => category.Name);

    private IEnumerable<string> Asked()
    {
        if (settings.Grep is { } grep)
        {
            yield return $"grep /{grep}/";
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
