using Allure.Net.Commons;

namespace Sample;

// Imitates the hooks of a Gherkin runner: separate calls start and stop a step, and technical parameters are hidden.
public static class Hooks
{
    public static void BeforeStep(string name) => ExtendedApi.StartStep(name);

    public static void AfterStep() => ExtendedApi.PassStep();

    public static async Task BeforeStepAsync(string name)
    {
        await Task.Yield();
        ExtendedApi.StartStep(name);
    }

    public static void HideTechnicalParameters() => AllureLifecycle.Instance.UpdateTestCase(test =>
    {
        foreach (var parameter in test.parameters.Where(parameter => parameter.name is "__pickleIndex" or "exampleTags"))
        {
            parameter.mode = ParameterMode.Hidden;
            parameter.excluded = true;
        }
    });
}
