using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.AllureStandIn.Tests.ResultFormat;

namespace PortalAcceptance.AllureStandIn.Tests;

internal sealed class AttachmentTests
{
    private static TestResultFile Result => SampleRun.Results.Single("Attachments.OfATestAndItsSteps");

    [Test]
    public void DataIsAttachedToTheTestFromAnAsynchronousTearDownToo() =>
        Texts(Result.Attachments).Should().Equal(
            ("of the test", "text/plain", ".txt", "text"),
            ("without extension", "application/x-own", "", "data"),
            ("from the tear-down", "text/plain", ".txt", "late"));

    [Test]
    public void FilesAreCopiedToTheRunningStep()
    {
        var attachments = Texts(Result.Steps.Should().ContainSingle().Subject.Attachments).ToList();
        attachments.Should().HaveCount(3);
        attachments[0].Name.Should().EndWith(".png", "a file's own name is used if no other is given");
        attachments.Skip(1).Should().Equal(
            ("named", "image/png", ".png", "picture"),
            ("typed", "image/x-own", ".png", "picture"));
    }

    [Test]
    public void AnAttachmentIsNamedAsOne() =>
        Result.Attachments.Should().OnlyContain(attachment => Path.GetFileNameWithoutExtension(attachment.Source).EndsWith("-attachment"));

    private static IEnumerable<(string Name, string Type, string Extension, string Text)> Texts(IEnumerable<ResultAttachment> attachments) =>
        attachments.Select(attachment => (
            attachment.Name, attachment.Type, Path.GetExtension(attachment.Source), SampleRun.Results.TextOf(attachment)));
}
