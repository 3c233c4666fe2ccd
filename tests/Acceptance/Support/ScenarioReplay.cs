using Microsoft.Playwright;
using PortalAcceptance.Acceptance.Accounts;
using Reqnroll;
using Reqnroll.Bindings;
using Reqnroll.BoDi;
using Reqnroll.Infrastructure;
using Reqnroll.Tracing;

namespace PortalAcceptance.Acceptance.Support;

// Runs the steps of a failed scenario again, from its seed, in a browser that records DOM snapshots. The replay adds evidence
// and never changes the result.
internal sealed class ScenarioReplay(
    IObjectContainer container, FeatureContext feature, ScenarioContext scenario, StepRecord record, BindingInvoker invoker)
{
    public async Task<string> RunAsync(Func<bool, string> newPath, Action<string> keep)
    {
        using var thread = new ObjectContainer(container.Resolve<ITestThreadContext>().TestThreadContainer);
        using var contexts = new ContextManager(container.Resolve<ITestTracer>(), thread, container.Resolve<IContainerBuilder>());
        contexts.InitializeFeatureContext(feature.FeatureInfo);
        contexts.InitializeScenarioContext(scenario.ScenarioInfo, scenario.RuleInfo);
        var own = contexts.ScenarioContext.ScenarioContainer;
        own.RegisterInstanceAs(container.Resolve<IBrowser>());
        own.RegisterInstanceAs(container.Resolve<ScenarioAccount>());
        var start = own.Resolve<ScenarioStart>();
        await start.StartPortalAsync();
        var browsers = own.Resolve<ScenarioBrowsers>();
        browsers.RecordsDom = true;
        await start.MakeCustomerAsync();
        await start.OpenBrowserAsync();
        var (done, failure) = await RunStepsAsync(contexts);
        await browsers.CloseAsync(keepTrace: true, keepPage: false, () => newPath(failure is null), keep);
        return failure is null ? "Replayed with the same data, the scenario passes: it does not fail every time."
            : done == record.Steps.Count - 1 ? "Replayed with the same data, the scenario fails in the same step."
            : $"Replayed with the same data, the scenario fails in an earlier step: {failure.Message}";
    }

    private async Task<(int Done, Exception? Failure)> RunStepsAsync(ContextManager contexts)
    {
        var tracer = container.Resolve<ITestTracer>();
        var timeout = contexts.ScenarioContext.ScenarioContainer.Resolve<ScenarioTimeout>();
        timeout.Start();
        foreach (var (index, (definition, arguments)) in record.Steps.Index())
        {
            try
            {
                await timeout.KeepAsync(() => invoker.InvokeBindingAsync(definition, contexts, arguments, tracer, new DurationHolder()));
            }
            catch (Exception failure)
            {
                return (index, failure);
            }
        }

        return (record.Steps.Count, null);
    }
}
