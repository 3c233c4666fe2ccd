using FluentAssertions;
using NUnit.Framework;

namespace PortalAcceptance.AllureStandIn.Tests;

internal sealed class IdentityTests
{
    private const string Assembly = "Allure.NUnit.StandIn.Sample:";

    private static SampleResults Results => SampleRun.Results;

    [Test]
    public void FullNamesTellOverloadsApart() =>
        Results.All.Select(result => result.FullName).Where(name => name.StartsWith($"{Assembly}Sample.Identity", StringComparison.Ordinal))
            .Should().BeEquivalentTo(
                $"{Assembly}Sample.Identity+Nested.Generic[T](T)",
                $"{Assembly}Sample.Identity+Nested.Generic[T](T)",
                $"{Assembly}Sample.Identity+Nested.Overload(System.Collections.Generic.IReadOnlyList`1[System.String])",
                $"{Assembly}Sample.Identity+Nested.Overload(System.Collections.Generic.Dictionary`2[System.Int32,{Assembly}Sample.Identity+Nested])");

    [Test]
    public void TestsHaveIdentifiersOfTheirOwn()
    {
        var results = Results.All.ToList();
        results.Select(result => result.Uuid).Should().OnlyHaveUniqueItems();
        results.GroupBy(result => result.HistoryId).Where(runs => runs.Count() > 1).Select(runs => runs.First().Name)
            .Should().BeEquivalentTo(["AndAgain", "UntilItPasses", "OutlineWithHook"], "other tests run once, and their rows differ");
        results.Select(result => result.TestCaseId).Distinct().Should().HaveSameCount(results.Select(result => result.FullName).Distinct());
        results.SelectMany(result => new[] { result.HistoryId, result.TestCaseId }).Should().OnlyContain(id => id.Length == 32);
    }

    [Test]
    public void RepeatedRunsShareOneHistory() => Results.Of("Again.AndAgain").Should().HaveCount(2)
        .And.Subject.Select(result => result.HistoryId).Distinct().Should().ContainSingle();

    [Test]
    public void EachAttemptOfARetriedTestIsAResultOfOneHistory()
    {
        var attempts = Results.Of("Again.UntilItPasses").OrderBy(result => result.Start).ToList();
        attempts.Select(result => string.Join(", ", result.Steps.Single().Name, result.Status, result.Description))
            .Should().BeEquivalentTo(
                "attempt 1, Failed, Third time lucky\n", "attempt 2, Failed, Third time lucky\n", "attempt 3, Passed, Third time lucky\n");
        attempts.Select(result => result.HistoryId).Distinct().Should().ContainSingle();
    }

    [Test]
    public async Task ATestKeepsItsIdentifiersInAnotherRun()
    {
        using var again = await SampleResults.RecordAsync("FullyQualifiedName~Sample.Rows|FullyQualifiedName~Sample.Identity");
        again.All.Should().HaveCount(11);
        again.All.Select(result => (result.TestCaseId, result.HistoryId))
            .Should().BeSubsetOf(Results.All.Select(result => (result.TestCaseId, result.HistoryId)));
        again.All.Select(result => result.Uuid).Should().NotIntersectWith(Results.All.Select(result => result.Uuid));
    }
}
