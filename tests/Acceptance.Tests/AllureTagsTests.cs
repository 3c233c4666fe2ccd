using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class AllureTagsTests
{
    [Test]
    public void TheOwnerOfTheScenarioComesBeforeThatOfItsFeature() =>
        new AllureTags(["card", "owner:payments", "happy", "owner:cards"]).Owner.Should().Be("cards");

    [Test]
    public void AnIssueIsNamedAfterTheEndOfItsAddress() =>
        new AllureTags(["issue:https://issues.example.org/12", "issue:https://issues.example.org/PAY-7/"]).Issues.Should().Equal(
            ("12", "https://issues.example.org/12"), ("PAY-7", "https://issues.example.org/PAY-7/"));

    [Test]
    public void OtherTagsAreNeither()
    {
        var tags = new AllureTags(["card", "issues", "ownership"]);

        tags.Owner.Should().BeNull();
        tags.Issues.Should().BeEmpty();
    }
}
