using PortalAcceptance.ReqnrollPlugin;
using Reqnroll.Analytics;
using Reqnroll.Bindings.Discovery;
using Reqnroll.BindingSkeletons;
using Reqnroll.ErrorHandling;
using Reqnroll.Events;
using Reqnroll.Formatters;
using Reqnroll.Formatters.ExecutionTracking;
using Reqnroll.Formatters.PubSub;
using Reqnroll.Plugins;
using Reqnroll.UnitTestProvider;

[assembly: RuntimePlugin(typeof(AcceptancePlugin))]

namespace PortalAcceptance.ReqnrollPlugin;

public sealed class AcceptancePlugin : IRuntimePlugin
{
    public const string ProgressFileVariable = "ACCEPTANCE_PROGRESS_FILE";

    public void Initialize(
        RuntimePluginEvents runtimePluginEvents, RuntimePluginParameters runtimePluginParameters, UnitTestProviderConfiguration unitTestProviderConfiguration)
    {
        runtimePluginEvents.RegisterGlobalDependencies += (_, global) =>
        {
            global.ObjectContainer.RegisterTypeAs<NoTelemetry, IEnvironmentReqnrollTelemetryChecker>();
            global.ObjectContainer.RegisterTypeAs<StepMethodSnippets, IStepDefinitionSkeletonProvider>();
            global.ObjectContainer.RegisterInstanceAs(StepTexts.In(Path.Combine(AppContext.BaseDirectory, StepTexts.Folder)));
            global.ObjectContainer.RegisterTypeAs<TranslatedSteps, IRuntimeBindingSourceProcessor>();
            global.ObjectContainer.RegisterTypeAs<LocatedFeatures, IFeatureExecutionTrackerFactory>();
            global.ObjectContainer.RegisterTypeAs<RepeatedScenarios, IPickleExecutionTrackerFactory>();
            global.ObjectContainer.RegisterTypeAs<LiveMessageFormatter, ICucumberMessageFormatter>("message");
        };
        runtimePluginEvents.CustomizeGlobalDependencies += (_, global) =>
        {
            // Scenarios that run side by side share it.
            var progress = Environment.GetEnvironmentVariable(ProgressFileVariable) is { Length: > 0 } file
                ? new RunProgress(file, (CucumberMessagePublisher)global.ObjectContainer.Resolve<ICucumberMessagePublisher>()) : null;
            runtimePluginEvents.CustomizeTestThreadDependencies += (_, thread) =>
            {
                thread.ObjectContainer.RegisterInstanceAs<IErrorProvider>(new ExplainedErrors(global.ObjectContainer.Resolve<IErrorProvider>(), global.ReqnrollConfiguration));
                if (progress is not null)
                {
                    thread.ObjectContainer.Resolve<ITestThreadExecutionEventPublisher>().AddListener(progress);
                }
            };
        };
    }

    private sealed class NoTelemetry : IEnvironmentReqnrollTelemetryChecker
    {
        public bool IsReqnrollTelemetryEnabled() => false;
    }
}
