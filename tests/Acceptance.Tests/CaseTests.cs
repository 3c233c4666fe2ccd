using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed partial class CaseTests
{
    private static readonly string[] _lines = File.ReadAllLines(Path.Combine(ScenarioSelection.FeaturesFolder, "CASES.md"));

    private static IReadOnlyList<(string Area, string Title)> Scenarios { get; } =
        [.. FeatureFiles.TaggedScenarios.SelectMany(scenario => scenario.Tags.Where(Glossary.Areas.Contains), (scenario, area) => (area, scenario.Title))];

    private static IReadOnlyList<Case> Cases { get; } = [.. Read()];

    [Test]
    public void EveryAreaHasCases() => Cases.Select(each => each.Area).Distinct().Should().BeEquivalentTo(Glossary.Areas);

    [Test]
    public void EveryCaseHasScenarios() => Cases.Where(each => each.Titles.Count == 0).Select(each => $"{each.Area}: {each.Text}").Should().BeEmpty();

    [Test]
    public void EveryNamedScenarioIsThereInItsArea() => Cases.SelectMany(each => each.Titles.Select(title => (each.Area, title))).Except(Scenarios)
        .Should().BeEmpty("features/CASES.md names scenarios by their exact titles, in the tables of their areas");

    [Test]
    public void EveryScenarioShowsACase() => Scenarios.Except(Cases.SelectMany(each => each.Titles.Select(title => (each.Area, title))))
        .Should().BeEmpty("every scenario is named in features/CASES.md");

    [Test]
    public void EveryAreaHasTheKindsOfScenariosThatItsCasesNeed()
    {
        var table = _lines.SkipWhile(line => !line.StartsWith("| kind |", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|')).Select(Cells).ToList();
        var areas = table[0].Skip(1).Select(Quoted).ToList();
        var needed = table.Skip(2).SelectMany(row => areas.Zip(row.Skip(1)).Where(cell => cell.Second == "yes").Select(cell => (Area: cell.First, Kind: Quoted(row[0]))));
        var there = FeatureFiles.TaggedScenarios.SelectMany(
            scenario => scenario.Tags.Where(Glossary.Areas.Contains).SelectMany(_ => scenario.Tags.Where(Glossary.Kinds.Contains), (area, kind) => (area, kind)));

        areas.Should().BeEquivalentTo(Glossary.Areas);
        table.Skip(2).Select(row => Quoted(row[0])).Should().BeEquivalentTo(Glossary.Kinds);
        needed.Except(there).Should().BeEmpty();
    }

    private static IEnumerable<Case> Read()
    {
        var area = "";
        foreach (var line in _lines)
        {
            area = Heading().Match(line) is { Success: true } heading ? heading.Groups[1].Value : area;
            if (area.Length > 0 && line.StartsWith('|') && Cells(line) is [var text, var titles] && text is not ("case" or "---"))
            {
                yield return new Case(area, text, [.. Quote().Matches(titles).Select(title => title.Groups[1].Value)]);
            }
        }
    }

    private static string[] Cells(string row) => [.. row.Trim('|').Split('|').Select(cell => cell.Trim())];

    private static string Quoted(string cell) => Quote().Match(cell).Groups[1].Value;

    [GeneratedRegex("^## `(@[^`]+)`")]
    private static partial Regex Heading();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quote();

    private sealed record Case(string Area, string Text, IReadOnlyList<string> Titles);
}
