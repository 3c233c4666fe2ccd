using Allure.Net.Commons;
using NUnit.Framework;

namespace Sample;

public sealed class InParallel
{
    private static readonly TaskCompletionSource _allHaveArrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private static int _stillToArrive = 3;

    [TestCase("A")]
    [TestCase("B")]
    [TestCase("C")]
    public async Task Test(string name)
    {
        Hooks.BeforeStep($"{name} before");
        await Arrive();
        AllureApi.Step($"{name} inner");
        AllureApi.AddLabel("story", name);
        AllureApi.AddAttachment(name, "text/plain", [(byte)name[0]], ".txt");
        Hooks.AfterStep();
        Hooks.BeforeStep($"{name} after");
        await Task.Yield();
        Hooks.AfterStep();
        await TestContext.Out.WriteLineAsync($"{name} says so");
    }

    private static Task Arrive()
    {
        if (Interlocked.Decrement(ref _stillToArrive) == 0)
        {
            _allHaveArrived.SetResult();
        }

        // If the tests didn't run in parallel, they would wait forever.
        return _allHaveArrived.Task.WaitAsync(TimeSpan.FromMinutes(5));
    }
}
