using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;

namespace PortalAcceptance.Acceptance.Tests;

// The benchmark of the suite runs two feature files in other programs too, which must follow when the files change.
internal sealed partial class BenchmarkFeaturesTests
{
    private static readonly string _benchmark = Path.Combine(SourceLines.Repository, "benchmarks", "Suite");

    private static readonly IReadOnlyList<TaggedScenario> _scenarios =
    [
        .. FeaturePath().Matches(File.ReadAllText(Path.Combine(_benchmark, "playwright-bdd", "playwright.config.ts")))
            .SelectMany(match => FeatureFiles.ScenariosIn(Path.Combine(SourceLines.Repository, match.Value))),
    ];

    [Test]
    public void PlaywrightBddHasEveryStep()
    {
        var steps = Texts("playwright-bdd/steps", "*.ts").SelectMany(text => StepPattern().Matches(text)).Select(match => new Regex(PatternOf(match.Groups[1].Value))).ToList();
        _scenarios.Should().NotBeEmpty();
        _scenarios.SelectMany(scenario => scenario.Steps).Distinct().Where(step => !steps.Exists(pattern => pattern.IsMatch(step))).Should().BeEmpty();
        steps.Where(pattern => !_scenarios.SelectMany(scenario => scenario.Steps).Any(pattern.IsMatch)).Should().BeEmpty("no step is unused");
    }

    // By what all rows of an outline have in common.
    [Test]
    public void TheScriptHasEveryScenario()
    {
        var script = string.Concat(Texts("Script", "*Rows.cs"));
        var titles = _scenarios.Select(scenario => Placeholder().Split(scenario.Title).Select(part => part.Trim(' ', '"')).Where(part => part.Length > 0)).ToList();
        titles.Should().NotBeEmpty().And.OnlyContain(parts => parts.Any());
        titles.SelectMany(parts => parts).Where(part => !script.Contains(part, StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static IEnumerable<string> Texts(string folder, string files) => Directory.EnumerateFiles(Path.Combine(_benchmark, folder), files).Select(File.ReadAllText);

    private static string PatternOf(string cucumberExpression) =>
        $"^{Regex.Escape(cucumberExpression).Replace(@"\{string}", "\"[^\"]*\"", StringComparison.Ordinal).Replace(@"\{int}", @"\d+", StringComparison.Ordinal).Replace(@"\{}", ".*", StringComparison.Ordinal)}$";

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Placeholder();

    [GeneratedRegex("features/[^']+\\.feature")]
    private static partial Regex FeaturePath();

    [GeneratedRegex(@"^(?:Given|When|Then)\('([^']+)'", RegexOptions.Multiline)]
    private static partial Regex StepPattern();
}
