using System.Collections.Concurrent;
using NUnit.Framework;
using Reqnroll;

namespace Lab.Steps;

[Binding]
internal sealed class EndingSteps(TestContext test, IReqnrollOutputHelper output)
{
    private static readonly ConcurrentDictionary<string, int> _failures = new();

    [BeforeTestRun]
    public static void BreakRun()
    {
        if (Environment.GetEnvironmentVariable("LAB_BREAKS") is not null)
        {
            throw new InvalidOperationException("The portal does not start.");
        }
    }

    [StepDefinition("a step passes")]
    public void Passes()
    {
    }

    [When("a step fails an assertion")]
    public void FailsAnAssertion() => Assert.That(test.CurrentRepeatCount + 1, Is.EqualTo(9));

    [When("a step fails several assertions")]
    public void FailsSeveralAssertions() => Assert.Multiple(() =>
    {
        Assert.That(test.CurrentRepeatCount + 1, Is.EqualTo(8));
        Assert.That(test.CurrentRepeatCount + 1, Is.EqualTo(9));
    });

    [When("a step throws")]
    [Then("a step throws")]
    public async Task Throws()
    {
        await Task.Yield();
        throw new InvalidOperationException("The portal is down.");
    }

    [When("a step waits {string} seconds")]
    public void Waits(int seconds) => Assert.That(seconds, Is.Zero);

    [When("a step is defined twice")]
    public void DefinedHere()
    {
    }

    [When("a step is defined {word}")]
    public void DefinedThere(string often) => Assert.Fail(often);

    [When("a step is pending")]
    public void IsPending() => throw new PendingStepException();

    [When("a step ignores the rest")]
    public void Ignores() => Assert.Ignore("Not on this portal.");

    [When("a step is inconclusive")]
    public void IsInconclusive() => Assert.Inconclusive("Nothing to check.");

    [When("a step fails {int} times")]
    public void FailsSoOften(int times)
    {
        if (IsAmongTheFirst(times))
        {
            Assert.Fail($"Try {test.CurrentRepeatCount + 1}");
        }
    }

    [When("a step throws {int} times")]
    public void ThrowsSoOften(int times)
    {
        if (IsAmongTheFirst(times))
        {
            throw new InvalidOperationException($"Try {test.CurrentRepeatCount + 1}");
        }
    }

    [When("a step attaches a picture")]
    public void AttachesPicture()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.png");
        File.WriteAllBytes(path, [1, 2, 3]);
        output.AddAttachment(path);
        File.Delete(path);
    }

    [BeforeStep("watched")]
    [AfterStep("watched")]
    public void Watch()
    {
    }

    [BeforeScenario("not-here")]
    public void IgnoreScenario() => Assert.Ignore($"{test.Test.Name}: not here.");

    [BeforeScenario("before-scenario-fails")]
    [AfterScenario("after-scenario-fails")]
    [BeforeStep("before-step-fails")]
    [AfterStep("after-step-fails")]
    [BeforeScenarioBlock("before-block-fails")]
    public void FailInHook() => throw new InvalidOperationException("The hook failed.");

    [BeforeScenario("before-scenario-fails-once")]
    [AfterScenario("after-scenario-fails-once")]
    public void FailOnceInHook() => ThrowsSoOften(1);

    private bool IsAmongTheFirst(int times) => _failures.AddOrUpdate(test.Test.FullName, 1, (_, count) => count + 1) <= times;
}
