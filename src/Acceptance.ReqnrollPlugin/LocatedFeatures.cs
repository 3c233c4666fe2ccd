using Gherkin.CucumberMessages;
using Reqnroll.Bindings;
using Reqnroll.Events;
using Reqnroll.Formatters.ExecutionTracking;
using Reqnroll.Formatters.PubSub;

namespace PortalAcceptance.ReqnrollPlugin;

internal sealed class LocatedFeatures(IIdGenerator ids, IPickleExecutionTrackerFactory pickles, IMessagePublisher publisher) : IFeatureExecutionTrackerFactory
{
    public IFeatureExecutionTracker CreateFeatureTracker(
        FeatureStartedEvent featureStartedEvent, string testRunStartedId, IReadOnlyDictionary<IBinding, string> stepDefinitionIdsByMethod) =>
        new LocatedFeature(featureStartedEvent, testRunStartedId, stepDefinitionIdsByMethod, ids, pickles, new FeaturePlaces(publisher));
}
