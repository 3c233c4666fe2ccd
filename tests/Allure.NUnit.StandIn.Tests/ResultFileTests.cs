using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.AllureStandIn.Tests.ResultFormat;

namespace PortalAcceptance.AllureStandIn.Tests;

internal sealed class ResultFileTests
{
    private static SampleResults Results => SampleRun.Results;

    [Test]
    public void EveryTestThatStartedIsRecordedOncePerRun() =>
        Results.All.Select(result => result.FullName[(result.FullName.IndexOf(':') + 1)..].Split('(')[0])
            .Should().BeEquivalentTo(
                "Sample.Again.AndAgain", "Sample.Again.AndAgain",
                "Sample.Again.UntilItPasses", "Sample.Again.UntilItPasses", "Sample.Again.UntilItPasses",
                "Sample.Attachments.OfATestAndItsSteps",
                "Sample.Identity+Nested.Generic[T]", "Sample.Identity+Nested.Generic[T]",
                "Sample.Identity+Nested.Overload", "Sample.Identity+Nested.Overload",
                "InNoNamespace.Test",
                "Sample.InParallel.Test", "Sample.InParallel.Test", "Sample.InParallel.Test",
                "Sample.Metadata.FromNUnit", "Sample.Metadata.FromNUnitOnRows", "Sample.Metadata.FromTheApi",
                "Sample.Outcomes.AsynchronousAssertionFails", "Sample.Outcomes.FluentAssertionFails",
                "Sample.Outcomes.IsIgnoredWhileRunning", "Sample.Outcomes.IsInconclusive",
                "Sample.Outcomes.NUnitAssertionFails", "Sample.Outcomes.Passes",
                "Sample.Outcomes.SeveralAssertionsFail", "Sample.Outcomes.Throws", "Sample.Outcomes.Warns",
                "Sample.OutsideOfATest.Test",
                "Sample.RecordedTwice.Test",
                "Sample.Rows.ArgumentThatCannotBeRead",
                "Sample.Rows.Outline", "Sample.Rows.Outline", "Sample.Rows.Outline",
                "Sample.Rows.OutlineWithHook", "Sample.Rows.OutlineWithHook", "Sample.Rows.OutlineWithHook",
                "Sample.SetUpFails.Test",
                "Sample.Steps.AsynchronousHooksLoseTheContext", "Sample.Steps.EveryStatus",
                "Sample.Steps.LambdasThatThrow", "Sample.Steps.LeftRunning", "Sample.Steps.NestedLambdas",
                "Sample.Steps.SideBySide", "Sample.Steps.SynchronousHooks",
                "Sample.TearDownThrows.Test");

    [Test]
    public void AResultIsNamedAfterItsUuid() =>
        Results.All.Should().OnlyContain(result => Results.FileNameOf(result) == $"{result.Uuid}-result.json");

    [Test]
    public void TheDirectoryHoldsResultsAndTheirAttachmentsOnly()
    {
        var attachments = Results.All.SelectMany(result => result.Attachments.Concat(result.Steps.SelectMany(AttachmentsOf)));
        Results.FileNames.Should().BeEquivalentTo(
            Results.All.Select(Results.FileNameOf).Concat(attachments.Select(attachment => attachment.Source)));

        static IEnumerable<ResultAttachment> AttachmentsOf(ResultStep step) => step.Attachments.Concat(step.Steps.SelectMany(AttachmentsOf));
    }

    [Test]
    public void EveryResultIsFinishedAndItsStepsLieWithinIt()
    {
        Results.All.Should().OnlyContain(result => result.Stage == ResultStage.Finished && result.Start <= result.Stop);
        Results.All.SelectMany(result => result.Steps.Select(step => (result, step))).Should().OnlyContain(
            pair => pair.result.Start <= pair.step.Start && pair.step.Stop <= pair.result.Stop);
    }

    [Test]
    public void EveryResultSaysWhereItRan() => Results.All.Should().OnlyContain(result =>
        result.LabelsNamed("host").Single() == Environment.MachineName
        && result.LabelsNamed("thread").Single().Length > 0
        && result.LabelsNamed("language").Single() == "C#"
        && result.LabelsNamed("framework").Single() == "NUnit 3");
}
