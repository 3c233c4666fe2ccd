using System.Security.Cryptography;
using System.Text;
using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.AllureStandIn.Tests.ResultFormat;

namespace PortalAcceptance.AllureStandIn.Tests;

internal sealed class RowTests
{
    private const string FullName =
        "Allure.NUnit.StandIn.Sample:Sample.Rows.OutlineWithHook(System.String,System.String,System.String,System.String[])";

    private static SampleResults Results => SampleRun.Results;

    [Test]
    public void ARowHasAParameterPerColumnAndTwoTechnicalOnes() =>
        Results.Of("Rows.Outline").Select(result => (result.Name, Text(result))).Should().BeEquivalentTo(
        [
            ("Outline", "Name=\"Ada\" amount=\"12 \\\"€\\\"\u00a0😀\" __pickleIndex=\"1\" exampleTags=null"),
            ("Outline", "Name=\"Grace\" amount=\"\" __pickleIndex=\"2\" exampleTags=[\"nightly\"]"),
            ("Outline", "Name=\"Grace\" amount=\"\" __pickleIndex=\"3\" exampleTags=null"),
        ]);

    [Test]
    public void AHookHidesAndExcludesTheTechnicalParameters() =>
        Results.Of("Rows.OutlineWithHook").Select(Text).Should().BeEquivalentTo(
            "Name=\"Ada\" amount=\"12 \\\"€\\\"\u00a0😀\" (hidden, excluded) (hidden, excluded)",
            "Name=\"Grace\" amount=\"\" (hidden, excluded) (hidden, excluded)",
            "Name=\"Grace\" amount=\"\" (hidden, excluded) (hidden, excluded)");

    [Test]
    public void RowsOfAnOutlineAreOneTestCase() =>
        Results.Of("Rows.OutlineWithHook").Select(result => result.TestCaseId).Distinct().Should().Equal(Md5(FullName));

    // The published package hashes the values that aren't excluded, ordered by column name.
    [TestCase("Ada", """["\"12 \\\"€\\\"NBSP😀\"","\"Ada\""]""", 1)]
    [TestCase("Grace", """["\"\"","\"Grace\""]""", 2)]
    public void ARowsCellsAreItsHistory(string name, string values, int rows)
    {
        var json = $$"""{"fullName":"{{FullName}}","parameters":{{values.Replace("NBSP", "\u00a0")}}}""";
        Results.Of("Rows.OutlineWithHook").Where(result => result.Parameters[0].Value == $"\"{name}\"").Select(result => result.HistoryId)
            .Should().HaveCount(rows).And.AllBe(Md5(json));
    }

    [Test]
    public void WithoutTheHookTheTechnicalParametersCount() =>
        Results.Of("Rows.Outline").Select(result => result.HistoryId).Should().OnlyHaveUniqueItems();

    [Test]
    public void ARowsDescriptionIsItsOutlinesAndItsFeatures() =>
        Results.Of("Rows.Outline").Select(result => result.Description).Should().AllBe("The outline\nThe feature\n");

    [Test]
    public void AnArgumentThatCannotBeReadFailsNoTest() => Text(Results.Single("Rows.ArgumentThatCannotBeRead")).Should().Be("argument={}");

    private static string Text(TestResultFile result) => string.Join(' ', result.Parameters.Select(parameter =>
        parameter is { Mode: "hidden", Excluded: true } ? "(hidden, excluded)" : $"{parameter.Name}={parameter.Value}"));

    private static string Md5(string text) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text)));
}
