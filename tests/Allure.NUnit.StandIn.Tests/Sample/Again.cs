using NUnit.Framework;

namespace Sample;

public sealed class Again
{
    [Test, Repeat(2)]
    public void AndAgain() => Assert.Pass();
}
