using Allure.Net.Commons;

namespace Sample;

/// <summary>Steps in the way that a Gherkin runner's hooks make them: begun and ended by separate calls.</summary>
public static class Hooks
{
    public static void BeforeStep(string name) => ExtendedApi.StartStep(name);

    public static void AfterStep() => ExtendedApi.PassStep();

    public static async Task BeforeStepAsync(string name)
    {
        await Task.Yield();
        ExtendedApi.StartStep(name);
    }
}
