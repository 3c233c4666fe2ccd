using FluentAssertions;
using NUnit.Framework;

namespace PortalAcceptance.AllureStandIn.Tests;

public sealed class IdentityTests
{
    private const string Assembly = "Allure.NUnit.StandIn.Sample:";

    private static SampleResults Results => SampleRun.Results;

    [Test]
    public void FullNamesTellOverloadsAndParameterisedClassesApart() =>
        Results.All.Select(result => result.FullName).Where(name => name.StartsWith($"{Assembly}Sample.Identity", StringComparison.Ordinal))
            .Should().BeEquivalentTo(
                $"{Assembly}Sample.Identity(1,\"a\").Test()",
                $"{Assembly}Sample.Identity(2,\"b.c\").Test()",
                $"{Assembly}Sample.Identity+Nested.Generic[T](T)",
                $"{Assembly}Sample.Identity+Nested.Generic[T](T)",
                $"{Assembly}Sample.Identity+Nested.Overload(System.Collections.Generic.IReadOnlyList`1[System.String])",
                $"{Assembly}Sample.Identity+Nested.Overload(System.Collections.Generic.Dictionary`2[System.Int32,{Assembly}Sample.Identity+Nested])");

    [Test]
    public void AParameterisedClassIsASuiteOfItsOwn() =>
        Results.Of("Identity").Select(result => string.Join(" > ", result.LabelsNamed("suite").Concat(result.LabelsNamed("subSuite"))))
            .Should().BeEquivalentTo("Sample > Identity(1,\"a\")", "Sample > Identity(2,\"b.c\")");

    [Test]
    public void TestsHaveIdentifiersOfTheirOwn()
    {
        var results = Results.All.ToList();
        results.Select(result => result.Uuid).Should().OnlyHaveUniqueItems();
        results.Select(result => result.HistoryId).Distinct().Should().HaveCount(results.Count - 1, "only the repeated test has run twice");
        results.Select(result => result.TestCaseId).Distinct().Should().HaveSameCount(results.Select(result => result.FullName).Distinct());
        results.SelectMany(result => new[] { result.HistoryId, result.TestCaseId }).Should().OnlyContain(id => id.Length == 32);
    }

    [Test]
    public void ARepeatedTestIsKnownAgainInTheSameRun() =>
        Results.Of("Again.AndAgain").Select(result => result.HistoryId).Should().HaveCount(2).And.Subject.Distinct().Should().ContainSingle();

    [Test]
    public async Task ATestIsKnownAgainInAnotherRun()
    {
        using var again = await SampleResults.RecordAsync("FullyQualifiedName~Sample.Rows|FullyQualifiedName~Sample.Identity");
        again.All.Should().HaveCount(12);
        again.All.Select(result => (result.TestCaseId, result.HistoryId))
            .Should().BeSubsetOf(Results.All.Select(result => (result.TestCaseId, result.HistoryId)));
        again.All.Select(result => result.Uuid).Should().NotIntersectWith(Results.All.Select(result => result.Uuid));
    }
}
