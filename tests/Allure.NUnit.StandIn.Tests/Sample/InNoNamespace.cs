using NUnit.Framework;

public sealed class InNoNamespace
{
    [Test]
    public void Test() => Assert.Pass();
}
