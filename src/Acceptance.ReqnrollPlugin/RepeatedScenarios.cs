using System.Collections.Concurrent;
using Gherkin.CucumberMessages;
using Reqnroll;
using Reqnroll.Bindings;
using Reqnroll.Events;
using Reqnroll.Formatters.ExecutionTracking;

namespace PortalAcceptance.ReqnrollPlugin;

// Reqnroll takes a scenario that runs again for a retry. Each repetition is a test case of its own in the messages.
internal sealed class RepeatedScenarios(PickleExecutionTrackerFactory factory) : IPickleExecutionTrackerFactory
{
    public IPickleExecutionTracker CreatePickleTracker(IFeatureExecutionTracker featureExecutionTracker, string pickleId) =>
        new Scenario(() => factory.CreatePickleTracker(featureExecutionTracker, pickleId));

    private sealed class Scenario(Func<IPickleExecutionTracker> track) : IPickleExecutionTracker
    {
        private readonly ConcurrentDictionary<int, Lazy<IPickleExecutionTracker>> _repetitions = new();

        public bool Finished => All.All(repetition => repetition.Finished);

        public string TestRunStartedId => Current.TestRunStartedId;

        // The first one that isn't OK stands for all: the run as a whole has failed with it.
        public ScenarioExecutionStatus ScenarioExecutionStatus =>
            All.Select(repetition => repetition.ScenarioExecutionStatus).FirstOrDefault(status => status is not ScenarioExecutionStatus.OK, ScenarioExecutionStatus.OK);

        public DateTime TestCaseStartedTimeStamp => Current.TestCaseStartedTimeStamp;

        public int AttemptCount => Current.AttemptCount;

        public IIdGenerator IdGenerator => Current.IdGenerator;

        public TestCaseTracker TestCaseTracker => Current.TestCaseTracker;

        public IReadOnlyDictionary<IBinding, string> StepDefinitionsByBinding => Current.StepDefinitionsByBinding;

        private IPickleExecutionTracker Current => _repetitions.GetOrAdd(Repetition.Number, _ => new(track)).Value;

        private IEnumerable<IPickleExecutionTracker> All => _repetitions.OrderBy(repetition => repetition.Key).Select(repetition => repetition.Value.Value);

        public async Task FinalizeTracking()
        {
            foreach (var repetition in All)
            {
                await repetition.FinalizeTracking();
            }
        }

        public Task ProcessEvent(ScenarioStartedEvent scenarioStartedEvent) => Current.ProcessEvent(scenarioStartedEvent);

        public Task ProcessEvent(ScenarioFinishedEvent scenarioFinishedEvent) => Current.ProcessEvent(scenarioFinishedEvent);

        public Task ProcessEvent(StepStartedEvent stepStartedEvent) => Current.ProcessEvent(stepStartedEvent);

        public Task ProcessEvent(StepFinishedEvent stepFinishedEvent) => Current.ProcessEvent(stepFinishedEvent);

        public Task ProcessEvent(HookBindingStartedEvent hookBindingStartedEvent) => Current.ProcessEvent(hookBindingStartedEvent);

        public Task ProcessEvent(HookBindingFinishedEvent hookBindingFinishedEvent) => Current.ProcessEvent(hookBindingFinishedEvent);

        public Task ProcessEvent(AttachmentAddedEvent attachmentAddedEvent) => Current.ProcessEvent(attachmentAddedEvent);

        public Task ProcessEvent(OutputAddedEvent outputAddedEvent) => Current.ProcessEvent(outputAddedEvent);
    }
}
