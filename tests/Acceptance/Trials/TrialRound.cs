using NUnit.Framework;

namespace PortalAcceptance.Acceptance.Trials;

// The trials that run side by side, each with a scenario of its own. None in an ordinary run.
internal sealed class TrialRound(IEnumerable<Trial> trials)
{
    private readonly Dictionary<string, Trial> _trials = trials.ToDictionary(trial => trial.Scenario.Id);

    public Trial? Current => Of(TestContext.CurrentContext.Test.ID);

    public Trial? Of(string testId) => _trials.GetValueOrDefault(testId);
}
