using NUnit.Framework;

namespace Sample;

public sealed class Again
{
    private static int _attempts;

    [Test, Repeat(2)]
    public void AndAgain() => Assert.Pass();

    [Test, Retry(3)]
    [Description("Third time lucky")]
    public void UntilItPasses()
    {
        Hooks.BeforeStep($"attempt {++_attempts}");
        Assert.That(_attempts, Is.EqualTo(3));
        Hooks.AfterStep();
    }
}
