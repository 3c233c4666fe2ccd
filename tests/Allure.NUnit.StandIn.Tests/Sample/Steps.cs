using Allure.Net.Commons;
using FluentAssertions;
using NUnit.Framework;

namespace Sample;

public sealed class Steps
{
    [Test]
    public async Task NestedLambdas()
    {
        AllureApi.Step("outer", () => AllureApi.Step("inner"));
        await AllureApi.Step("asynchronous outer", async () =>
        {
            await Task.Yield();
            await AllureApi.Step("asynchronous inner", () => Task.CompletedTask);
            AllureApi.Step("synchronous inner", () => { });
        });
        AllureApi.Step("last");
    }

    [Test]
    public async Task SynchronousHooks()
    {
        Hooks.BeforeStep("first");
        await Task.Yield();
        AllureApi.Step("detail of the first");
        Hooks.AfterStep();
        Hooks.BeforeStep("second");
        await Task.Yield();
        Hooks.AfterStep();
    }

    [Test]
    public async Task AsynchronousHooksLoseTheContext()
    {
        await Hooks.BeforeStepAsync("lost");
        FluentActions.Invoking(Hooks.AfterStep).Should().Throw<InvalidOperationException>().WithMessage("No step context is active.");
        AllureApi.Step("beside it, not in it");
    }

    [Test]
    public void EveryStatus()
    {
        End("passed", ExtendedApi.PassStep);
        End("failed", ExtendedApi.FailStep);
        End("failed with an error", () => ExtendedApi.FailStep(new ArithmeticException("1 is not 2")));
        End("broken", ExtendedApi.BreakStep);
        End("broken with an error", () => ExtendedApi.BreakStep(new TimeoutException("No answer.")));
        End("skipped", ExtendedApi.SkipStep);
        End("resolved without an error", () => ExtendedApi.ResolveStep(null));
        End("resolved with an assertion", () => ExtendedApi.ResolveStep(new AssertionException("Not so.")));
        End("resolved with another error", () => ExtendedApi.ResolveStep(new IOException("Disk full.")));

        static void End(string name, Action end)
        {
            ExtendedApi.StartStep(name);
            end();
        }
    }

    [Test]
    public async Task LambdasThatThrow()
    {
        FluentActions.Invoking(() => AllureApi.Step("assertion", () => Throw(new AssertionException("Not so."))))
            .Should().Throw<AssertionException>();
        await FluentActions.Awaiting(() => AllureApi.Step("error", async () =>
            {
                await Task.Yield();
                Throw(new IOException("Disk full."));
            }))
            .Should().ThrowAsync<IOException>();

        static void Throw(Exception error) => throw error;
    }

    [Test]
    public void LeftRunning() => ExtendedApi.StartStep("never stopped");

    [Test]
    public Task SideBySide() => AllureApi.Step(
        "all",
        () => Task.WhenAll(Enumerable.Range(1, 50).Select(number => Task.Run(() => AllureApi.Step($"{number}")))));
}
