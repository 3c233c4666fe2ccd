using NUnit.Framework;
using NUnit.Framework.Interfaces;
using PortalAcceptance.PageObjects.Expectations;
using Reqnroll.Bindings;

namespace PortalAcceptance.Acceptance.Trials;

internal sealed record TrialVerdict(TrialOutcome Outcome, string Step = "", string Sentence = "")
{
    public static TrialVerdict Of(TestStatus status, string? message, StepFailure? failure, bool anyStep = false) => (status, failure) switch
    {
        (TestStatus.Passed or TestStatus.Warning, _) => new(TrialOutcome.Passed),
        (TestStatus.Skipped or TestStatus.Inconclusive, _) => new(TrialOutcome.Skipped, Sentence: FirstLine(message)),
        (_, null) => new(TrialOutcome.Stopped, "", FirstLine(message)),
        (_, { Error: UnmetExpectationException { IsAboutLostPage: false } or AssertionException }) when anyStep || failure.Type is StepDefinitionType.Then =>
            new(TrialOutcome.Caught, failure.Step, FirstLine(failure.Error.Message)),
        _ => new(TrialOutcome.Stopped, failure.Step, FirstLine(failure.Error.Message)),
    };

    private static string FirstLine(string? message) => (message ?? "").Trim().Split('\n')[0].Trim();
}
