using PortalAcceptance.ReqnrollPlugin;
using Reqnroll.Analytics;
using Reqnroll.Bindings.Discovery;
using Reqnroll.BindingSkeletons;
using Reqnroll.ErrorHandling;
using Reqnroll.Events;
using Reqnroll.Formatters;
using Reqnroll.Formatters.ExecutionTracking;
using Reqnroll.Formatters.PayloadProcessing.Cucumber;
using Reqnroll.Plugins;
using Reqnroll.UnitTestProvider;

[assembly: RuntimePlugin(typeof(AcceptancePlugin))]

namespace PortalAcceptance.ReqnrollPlugin;

public sealed class AcceptancePlugin : IRuntimePlugin
{
    public const string ProgressFileVariable = "ACCEPTANCE_PROGRESS_FILE";

    private readonly FeatureLines _lines = new();

    public void Initialize(
        RuntimePluginEvents runtimePluginEvents, RuntimePluginParameters runtimePluginParameters, UnitTestProviderConfiguration unitTestProviderConfiguration)
    {
        runtimePluginEvents.RegisterGlobalDependencies += (_, global) =>
        {
            global.ObjectContainer.RegisterTypeAs<NoTelemetry, IEnvironmentReqnrollTelemetryChecker>();
            global.ObjectContainer.RegisterTypeAs<StepMethodSnippets, IStepDefinitionSkeletonProvider>();
            global.ObjectContainer.RegisterInstanceAs(_lines);
            global.ObjectContainer.RegisterInstanceAs(StepTexts.In(Path.Combine(AppContext.BaseDirectory, StepTexts.Folder)));
            global.ObjectContainer.RegisterTypeAs<TranslatedSteps, IRuntimeBindingSourceProcessor>();
            global.ObjectContainer.RegisterTypeAs<ReportedScenarios, ICucumberMessageFactory>();
            global.ObjectContainer.RegisterTypeAs<RepeatedScenarios, IPickleExecutionTrackerFactory>();
            global.ObjectContainer.RegisterTypeAs<LiveMessageFormatter, ICucumberMessageFormatter>("message");
        };
        runtimePluginEvents.CustomizeGlobalDependencies += (_, global) =>
            runtimePluginEvents.CustomizeTestThreadDependencies += (_, thread) => thread.ObjectContainer.RegisterInstanceAs<IErrorProvider>(
                new ExplainedErrors(global.ObjectContainer.Resolve<IErrorProvider>(), global.ReqnrollConfiguration));
        if (Environment.GetEnvironmentVariable(ProgressFileVariable) is { Length: > 0 } file)
        {
            var progress = new RunProgress(file, _lines);
            runtimePluginEvents.CustomizeTestThreadDependencies += (_, thread) =>
                thread.ObjectContainer.Resolve<ITestThreadExecutionEventPublisher>().AddListener(progress);
        }
    }

    private sealed class NoTelemetry : IEnvironmentReqnrollTelemetryChecker
    {
        public bool IsReqnrollTelemetryEnabled() => false;
    }
}
