using Allure.Net.Commons;
using FluentAssertions;
using NUnit.Framework;

namespace Sample;

public sealed class OutsideOfATest
{
    [OneTimeSetUp]
    public void SaysThatNothingIsRecorded()
    {
        FluentActions.Invoking(() => AllureApi.SetTestName("none"))
            .Should().Throw<InvalidOperationException>().WithMessage("No test context is active.");
        FluentActions.Invoking(() => ExtendedApi.StartStep("none"))
            .Should().Throw<InvalidOperationException>().WithMessage("No fixture, test, or step context is active.");
        FluentActions.Invoking(() => AllureApi.AddAttachment("none.txt"))
            .Should().Throw<InvalidOperationException>().WithMessage("No fixture, test, or step context is active.");
        FluentActions.Invoking(ExtendedApi.PassStep)
            .Should().Throw<InvalidOperationException>().WithMessage("No step context is active.");
    }

    [Test]
    public void Test() => Assert.Pass();
}
