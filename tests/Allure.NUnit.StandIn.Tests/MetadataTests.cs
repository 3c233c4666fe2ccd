using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.AllureStandIn.Tests.ResultFormat;

namespace PortalAcceptance.AllureStandIn.Tests;

internal sealed class MetadataTests
{
    private static SampleResults Results => SampleRun.Results;

    [TestCase("Metadata.FromNUnit")]
    [TestCase("Metadata.FromNUnitOnRows")]
    public void NUnitsOwnAttributesAreRecordedOnce(string test)
    {
        var result = Results.Single(test);
        result.Description.Should().Be("The test\nThe class\n");
        result.LabelsNamed("owner").Should().Equal("Ada");
        result.LabelsNamed("tag").Should().Equal("test-tag", "class-tag");
    }

    [Test]
    public void ATestIsFiledUnderItsClass()
    {
        var result = Results.Single("Metadata.FromNUnit");
        result.Name.Should().Be("FromNUnit");
        result.TitlePath.Should().Equal("Allure.NUnit.StandIn.Sample", "Sample", "Metadata");
        result.LabelsNamed("package").Should().Equal("Sample.Metadata");
        result.LabelsNamed("testClass").Should().Equal("Metadata");
        result.LabelsNamed("testMethod").Should().Equal("FromNUnit");
        Suites(result).Should().Equal("Allure.NUnit.StandIn.Sample", "Sample", "Metadata");
    }

    [Test]
    public void AClassInNoNamespaceHasNoSuiteBetweenAssemblyAndClass()
    {
        var result = Results.All.Single(result => result.FullName == "Allure.NUnit.StandIn.Sample:InNoNamespace.Test()");
        result.TitlePath.Should().Equal("Allure.NUnit.StandIn.Sample", "InNoNamespace");
        Suites(result).Should().Equal("Allure.NUnit.StandIn.Sample", "InNoNamespace");
    }

    [Test]
    public void WhatATestSaysAboutItselfIsRecorded()
    {
        var result = Results.Single("Metadata.FromTheApi");
        result.Name.Should().Be("Update the card");
        result.Description.Should().Be("**The card** is charged monthly.\nThe test\nThe class\n");
        result.LabelsNamed("layer").Should().Equal("web");
        result.LabelsNamed("tag").Should().Equal("tutorial", "smoke", "class-tag");
        result.LabelsNamed("epic").Should().Equal("Billing");
        result.LabelsNamed("feature").Should().Equal("Credit card");
        result.LabelsNamed("story").Should().Equal("Monthly charge");
        result.Parameters.Should().Equal(new ResultParameter("locale", "\"fr-CA\"", false), new ResultParameter("retries", "2", false));
        result.Links.Should().Equal(
            new ResultLink("https://example.org/tutorial", "Tutorial"),
            new ResultLink("https://example.org/bugs/1", "BUG-1", "issue"),
            new ResultLink("https://example.org/cases/2", "CASE-2", "tms"));
    }

    [Test]
    public void TheLastSeverityCounts() => Results.Single("Metadata.FromTheApi").LabelsNamed("severity").Should().Equal("critical");

    [Test]
    public void SuitesThatATestNamesReplaceItsClass() =>
        Suites(Results.Single("Metadata.FromTheApi")).Should().Equal("Account settings", "Card", "Happy");

    private static IEnumerable<string> Suites(TestResultFile result) =>
        result.LabelsNamed("parentSuite").Concat(result.LabelsNamed("suite")).Concat(result.LabelsNamed("subSuite"));
}
