using FluentAssertions;
using NUnit.Framework;

namespace PortalAcceptance.Acceptance.Tests.Selection;

[Parallelizable(ParallelScope.All)]
internal sealed class FeatureScenariosTests
{
    [Test]
    public void EveryTestIsAtTheLineOfItsScenarioOrRow()
    {
        foreach (var test in SuiteScenarios.All)
        {
            var place = SuiteScenarios.Features.Of(test);
            var line = File.ReadLines(place.File).ElementAt(place.Line - 1);

            (test.Cells.Count == 0 ? line.Contains(test.Title) : test.Cells.Values.All(cell => line.Replace("\\|", "|").Replace("\\\\", "\\").Contains(cell)))
                .Should().BeTrue($"{test.Title} is said to be at \"{line.Trim()}\"");
        }
    }

    [Test]
    public void ALineOfAScenarioIsThatScenarioAndALineOfARowThatRow()
    {
        var rows = SuiteScenarios.All.Where(test => test.Cells.Count > 0).GroupBy(test => (test.Feature, test.Outline)).First(outline => outline.Count() > 1)
            .Select(SuiteScenarios.Features.Of).ToList();

        rows.Where(row => row.IsAt(rows[1].Line)).Should().Equal(rows[1]);
        rows.Should().OnlyContain(row => row.IsAt(rows.Min(other => other.Line) - 1), "the header of the examples belongs to all rows");
        rows.Should().OnlyContain(row => row.IsAt(row.Headings.First()), "the line of the feature stands for all of its scenarios");
        rows.Should().OnlyContain(row => !row.IsAt(row.Headings.First() + 1) || row.Headings.Contains(row.Headings.First() + 1));
    }

    [Test]
    public void NoLineBelongsToTwoScenarios()
    {
        foreach (var file in SuiteScenarios.Features.All.GroupBy(scenario => scenario.File))
        {
            for (var line = 1; line <= File.ReadLines(file.Key).Count(); line++)
            {
                var at = file.Where(scenario => scenario.IsAt(line) && !scenario.Headings.Contains(line)).ToList();
                at.Select(scenario => string.Join('\n', scenario.Steps.Count)).Distinct().Count().Should().BeLessThanOrEqualTo(1, $"{file.Key}:{line}");
            }
        }
    }
}
