using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.AllureStandIn.Tests.ResultFormat;

namespace PortalAcceptance.AllureStandIn.Tests;

public sealed class RowTests
{
    private static SampleResults Results => SampleRun.Results;

    [Test]
    public void ARowHasItsMethodsNameAndItsOwnParameters() =>
        Results.Of("Rows.Row").Select(result => (result.Name, Text(result))).Should().BeEquivalentTo(
        [
            ("Row", "number=1 text=\"one\""),
            ("Row", "number=2 text=\"« deux »\""),
            ("Row", "number=3 text=null"),
        ]);

    [Test]
    public void ARowsDescriptionIsItsOwn() =>
        Results.Of("Rows.Row").Select(result => result.Description).Should().BeEquivalentTo("The first row", null, null);

    [Test]
    public void AnArgumentThatHasNoJsonIsShownAsText() =>
        Results.Of("Rows.UnserialisableArguments").Select(Text)
            .Should().BeEquivalentTo("argument=Sample.Rows", "argument=awkward");

    [Test]
    public void RowsAreOneTestCaseWithAHistoryEach()
    {
        Results.Of("Rows.Row").Select(result => result.TestCaseId).Distinct().Should().ContainSingle();
        Results.Of("Rows.Row").Select(result => result.HistoryId).Should().OnlyHaveUniqueItems();
    }

    private static string Text(TestResultFile result) =>
        string.Join(' ', result.Parameters.Select(parameter => $"{parameter.Name}={parameter.Value}"));
}
