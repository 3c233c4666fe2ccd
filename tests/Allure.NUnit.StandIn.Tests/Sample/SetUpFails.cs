using NUnit.Framework;

namespace Sample;

public sealed class SetUpFails
{
    [SetUp]
    public void FailToSetUp() => Assert.Fail("Nothing is ready.");

    [Test]
    public void Test() => Assert.Pass();
}
