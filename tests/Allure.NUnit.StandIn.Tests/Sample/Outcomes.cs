using FluentAssertions;
using NUnit.Framework;

namespace Sample;

[Category("outcomes")]
public sealed class Outcomes
{
    private static int Seen => 2;

    [Test]
    public void Passes() => Assert.Pass();

    [Test]
    public void NUnitAssertionFails() => Assert.That(Seen, Is.EqualTo(3));

    [Test]
    public async Task AsynchronousAssertionFails()
    {
        await Task.Yield();
        Assert.That(Seen, Is.EqualTo(3));
    }

    [Test]
    public void FluentAssertionFails() => "seen".Should().Be("expected");

    [Test]
    public void SeveralAssertionsFail() => Assert.Multiple(() =>
    {
        Assert.That(Seen, Is.EqualTo(3));
        Assert.That(Seen, Is.EqualTo(5));
    });

    [Test]
    public void Throws() => throw new InvalidOperationException("The portal is down.");

    [Test]
    public void IsIgnoredWhileRunning() => Assert.Ignore("Not on this portal.");

    [Test, Ignore("Never starts.")]
    public void IsIgnored() => Assert.Pass();

    [Test]
    public void IsInconclusive() => Assert.Inconclusive("Nothing to check.");

    [Test]
    public void Warns() => Assert.Warn("Take care.");
}
