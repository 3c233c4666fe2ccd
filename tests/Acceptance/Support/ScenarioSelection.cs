using System.Reflection;
using System.Text.RegularExpressions;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

internal sealed partial class ScenarioSelection(RunSettings settings)
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
        var selected = Cases(all).Where(IsSelected).ToList();
        return selected.Count > 0
            ? selected
            : throw new RunSettingsException(
                $"No scenario matches {string.Join(" and ", Asked())}; try other words, or see what there is with --list-tests.");
    }

    private static IEnumerable<ITest> Cases(ITest test) => test.IsSuite ? test.Tests.SelectMany(Cases) : [test];

    // By each name under which people meet a scenario: its title with a row's cells filled in, and the name of its test.
    private bool IsSelected(ITest test)
    {
        var feature = DescriptionOf(Above(test).First(each => each.Method is null));
        var tags = Above(test).SelectMany(each => each.Properties[PropertyNames.Category].Cast<string>()).Distinct().ToList();
        return new[] { TitleOf(test), test.Name }.Any(title => settings.Selects($"{feature} {title}", tags));
    }

    private static IEnumerable<ITest> Above(ITest test) => test.Parent is { } parent ? Above(parent).Prepend(test) : [test];

    // A test of an outline row belongs to a method for all rows, whose parameters are named after the columns.
    private static string TitleOf(ITest test)
    {
        var cells = test.Method!.GetParameters().Zip(test.Arguments, (parameter, value) => (parameter.ParameterInfo.Name, value))
            .GroupBy(cell => Comparable(cell.Name!)).ToDictionary(same => same.Key, same => same.First().value);
        return Placeholder().Replace(DescriptionOf(test), placeholder =>
            cells.TryGetValue(Comparable(placeholder.Groups[1].Value), out var cell) ? $"{cell}" : placeholder.Value);
    }

    private static string DescriptionOf(ITest test) =>
        (string?)test.Properties.Get(PropertyNames.Description) ?? (test.Parent is { IsSuite: true, Method: not null } outline ? DescriptionOf(outline) : test.Name);

    private static string Comparable(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex("<([^<>]+)>")]
    private static partial Regex Placeholder();

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
