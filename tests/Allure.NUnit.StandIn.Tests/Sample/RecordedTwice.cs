using Allure.NUnit;
using NUnit.Framework;

namespace Sample;

[AllureNUnit]
public sealed class RecordedTwice
{
    [Test]
    public void Test() => Assert.Pass();
}
