using NUnit.Framework;

namespace Sample;

public sealed class TearDownThrows
{
    [TearDown]
    public void FailToTearDown() => throw new InvalidOperationException("The browser won't close.");

    [Test]
    public void Test() => Assert.Pass();
}
