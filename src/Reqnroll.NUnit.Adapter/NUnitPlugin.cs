using NUnit.Framework;
using Reqnroll.Events;
using Reqnroll.Infrastructure;
using Reqnroll.Plugins;
using Reqnroll.Tracing;
using Reqnroll.UnitTestProvider;

namespace PortalAcceptance.ReqnrollAdapter;

/// <summary>Runs Reqnroll on NUnit. The generator registers it in the test assembly.</summary>
public sealed class NUnitPlugin : IRuntimePlugin
{
    private const string Provider = "nunit";

    public void Initialize(
        RuntimePluginEvents runtimePluginEvents, RuntimePluginParameters runtimePluginParameters, UnitTestProviderConfiguration unitTestProviderConfiguration)
    {
        unitTestProviderConfiguration.UseUnitTestProvider(Provider);
        runtimePluginEvents.RegisterGlobalDependencies += (_, global) =>
            global.ObjectContainer.RegisterTypeAs<NUnitRuntimeProvider, IUnitTestRuntimeProvider>(Provider);
        runtimePluginEvents.CustomizeTestThreadDependencies += (_, thread) =>
        {
            var output = new NUnitTraceListener();
            thread.ObjectContainer.RegisterInstanceAs<ITraceListener>(output);
            thread.ObjectContainer.Resolve<ITestThreadExecutionEventPublisher>().AddListener(output);
            thread.ObjectContainer.RegisterTypeAs<NUnitAttachmentHandler, IReqnrollAttachmentHandler>();
        };
        runtimePluginEvents.CustomizeScenarioDependencies += (_, scenario) =>
            scenario.ObjectContainer.RegisterInstanceAs(TestContext.CurrentContext);
    }
}
