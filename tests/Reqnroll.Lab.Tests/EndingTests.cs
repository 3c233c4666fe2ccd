using FluentAssertions;
using Io.Cucumber.Messages.Types;
using NUnit.Framework;

namespace PortalAcceptance.ReqnrollLab.Tests;

internal sealed class EndingTests
{
    private static LabRun Run => LabRuns.Plain;

    [TestCase("Passes", "Passed", "")]
    [TestCase("Fails an assertion", "Failed", "*Expected: 9*But was:  1*")]
    [TestCase("Fails several assertions", "Failed", "*Expected: 8*Expected: 9*")]
    [TestCase("Throws", "Failed:Error", "System.InvalidOperationException : The portal is down.")]
    [TestCase("Takes a word for a number", "Failed:Error", "System.FormatException : *'two'*")]
    [TestCase("Is undefined", "Failed:Error", "*UndefinedStepsException : No matching step definition found for one or more steps.\n[When(\"nobody wrote this {string} for {int} people\")]\npublic void *\n\n[Then(\"nobody wrote this table\")]\npublic void *(DataTable dataTable)\n*")]
    [TestCase("Is ambiguous", "Failed:Error", "Reqnroll.AmbiguousBindingException : *'When a step is defined twice'*EndingSteps.DefinedHere()*EndingSteps.DefinedThere(String)*")]
    [TestCase("Is pending", "Failed:Error", "Reqnroll.PendingStepException : One or more step definitions are not implemented yet.\n  EndingSteps.IsPending()")]
    [TestCase("Is ignored by its tag", "Skipped:Ignored", "Ignored scenario")]
    [TestCase("Is ignored by a hook", "Skipped:Ignored", "Is ignored by a hook: not here.")]
    [TestCase("Is ignored by a step", "Skipped:Ignored", "Not on this portal.")]
    [TestCase("Is inconclusive", "Inconclusive", "Nothing to check.")]
    [TestCase("Fails before it starts", "Failed:Error", "System.InvalidOperationException : The hook failed.")]
    [TestCase("Fails after it ended", "Failed:Error", "TearDown : System.InvalidOperationException : The hook failed.")]
    [TestCase("Fails and fails again after it ended", "Failed:Error", "*The portal is down.*TearDown : System.InvalidOperationException : The hook failed.*")]
    [TestCase("Fails before a step", "Failed:Error", "System.InvalidOperationException : The hook failed.")]
    [TestCase("Fails after a step", "Failed:Error", "System.InvalidOperationException : The hook failed.")]
    [TestCase("Fails before its first block", "Failed:Error", "System.InvalidOperationException : The hook failed.")]
    [TestCase("1 and 2 make 3", "Passed", "")]
    [TestCase("2 and 2 make 5", "Failed", "*Expected: 5*But was:  4*")]
    [TestCase("4 and 4 make 8", "Passed", "")]
    [TestCase("One title for all (1)", "Passed", "")]
    [TestCase("One title for all (2) #2", "Passed", "")]
    [TestCase("In a rule", "Passed", "")]
    [TestCase("Without steps", "Passed", "")]
    [TestCase("Meets the others: Bob", "Passed", "")]
    [TestCase("Un prix à virgule", "Passed", "")]
    [TestCase("Une étape manque", "Failed:Error", "*UndefinedStepsException : *[Given(\"rien ne manque ici\")]\npublic void SoitRienNeManqueIci()\n*")]
    public void NUnitSaysHowItEnded(string scenario, string outcome, string message)
    {
        var test = Run.Test(scenario);
        test.Outcome.Should().Be(outcome);
        ShouldMatch(test.Message, message);
    }

    [TestCase("Passes", "PASSED")]
    [TestCase("Fails an assertion", "PASSED, FAILED, SKIPPED", "*Expected: 9*But was:  1*")]
    [TestCase("Fails several assertions", "FAILED", "*Expected: 8*Expected: 9*")]
    [TestCase("Throws", "FAILED, SKIPPED", "The portal is down.")]
    [TestCase("Takes a word for a number", "FAILED", "*'two'*")]
    [TestCase("Is undefined", "PASSED, UNDEFINED, UNDEFINED")]
    [TestCase("Is ambiguous", "AMBIGUOUS", "*EndingSteps.DefinedHere()*EndingSteps.DefinedThere(String)*")]
    [TestCase("Is pending", "PENDING", "The step definition is not implemented.")]
    [TestCase("Is ignored by a hook", "hook SKIPPED, SKIPPED", "Is ignored by a hook: not here.")]
    [TestCase("Is ignored by a step", "SKIPPED, SKIPPED", "Not on this portal.")]
    [TestCase("Is inconclusive", "SKIPPED", "Nothing to check.")]
    [TestCase("Fails before it starts", "hook FAILED, SKIPPED", "The hook failed.")]
    [TestCase("Fails after it ended", "PASSED, hook FAILED", "The hook failed.")]
    [TestCase("Fails and fails again after it ended", "FAILED, hook FAILED", "The portal is down.", "The hook failed.")]
    [TestCase("Fails before a step", "hook FAILED, FAILED, SKIPPED", "The hook failed.", "The hook failed.")]
    [TestCase("Fails after a step", "PASSED, hook FAILED", "The hook failed.")]
    [TestCase("Fails before its first block", "hook FAILED", "The hook failed.")]
    [TestCase("2 and 2 make 5", "PASSED, PASSED, FAILED", "*Expected: 5*But was:  4*")]
    [TestCase("In a rule", "PASSED, PASSED, PASSED, PASSED")]
    [TestCase("Without steps", "")]
    [TestCase("Meets the others: Bob", "PASSED, PASSED")]
    [TestCase("Un prix à virgule", "PASSED")]
    public void TheMessagesSayHowItEnded(string scenario, string statuses, params string[] problems)
    {
        var attempt = Run.Attempts(scenario).Should().ContainSingle().Subject;
        attempt.Number.Should().Be(0);
        attempt.Statuses.Should().Be(statuses);
        attempt.Ended.Should().ContainSingle().Which.WillBeRetried.Should().BeFalse();
        var exceptions = attempt.Steps.Select(step => step.Result.Exception).OfType<Io.Cucumber.Messages.Types.Exception>().ToList();
        exceptions.Should().HaveSameCount(problems);
        foreach (var (exception, problem) in exceptions.Zip(problems))
        {
            ShouldMatch(exception.Message, problem);
        }
    }

    [Test]
    public void AnAttachedFileIsInNUnitsResultAndInTheMessages()
    {
        var file = Run.Test("Leaves a picture").Attachments.Should().ContainSingle().Subject;
        Run.Of(message => message.Attachment).Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            FileName = Path.GetFileName(file),
            MediaType = "image/png",
            ContentEncoding = AttachmentContentEncoding.BASE64,
            Body = Convert.ToBase64String([1, 2, 3]),
        });
    }

    [Test]
    public void TheMessagesSuggestWhatIsUndefined() =>
        Run.Of(message => message.Suggestion).SelectMany(suggestion => suggestion.Snippets).Select(snippet => snippet.Code.Split('\n')[0].TrimEnd()).Should().BeEquivalentTo(
            "[When(\"nobody wrote this {string} for {int} people\")]", "[Then(\"nobody wrote this table\")]", "[Given(\"rien ne manque ici\")]");

    [TestCase("Passes", "PASSED", null, null, null)]
    [TestCase("Fails an assertion", "FAILED", "When a step fails an assertion", 8, "*Expected: 9*")]
    [TestCase("Throws", "FAILED", "When a step throws", 15, "The portal is down.")]
    [TestCase("Takes a word for a number", "FAILED", "When a step waits \"two\" seconds", 19, "*'two'*")]
    [TestCase("Is undefined", "UNDEFINED", "When nobody wrote this \"step\" for 2 people", 23, "No matching step definition found for one or more steps.*[When(\"nobody wrote this {string} for {int} people\")]*")]
    [TestCase("Is ambiguous", "AMBIGUOUS", "When a step is defined twice", 29, "*EndingSteps.DefinedHere()*EndingSteps.DefinedThere(String)*")]
    [TestCase("Is pending", "PENDING", "When a step is pending", 32, "One or more step definitions are not implemented yet.*EndingSteps.IsPending()")]
    [TestCase("Is ignored by a hook", "SKIPPED", "hook EndingSteps.IgnoreScenario", null, "Is ignored by a hook: not here.")]
    [TestCase("Is ignored by a step", "SKIPPED", "When a step ignores the rest", 43, "Not on this portal.")]
    [TestCase("Is inconclusive", "SKIPPED", "When a step is inconclusive", 47, "Nothing to check.")]
    [TestCase("Fails before it starts", "FAILED", "hook EndingSteps.FailInHook", null, "The hook failed.")]
    [TestCase("Fails after it ended", "FAILED", "hook EndingSteps.FailInHook", null, "The hook failed.")]
    [TestCase("Fails and fails again after it ended", "FAILED", "When a step throws", 59, "The portal is down.")]
    [TestCase("Fails before a step", "FAILED", "Given a step passes", 63, "The hook failed.")]
    [TestCase("Fails after a step", "FAILED", "hook EndingSteps.FailInHook", null, "The hook failed.")]
    [TestCase("Fails before its first block", "FAILED", "hook EndingSteps.FailInHook", null, "The hook failed.")]
    [TestCase("2 and 2 make 5", "FAILED", "Then I have 5", 9, "*Expected: 5*")]
    [TestCase("Without steps", "PASSED", null, null, null)]
    [TestCase("Une étape manque", "UNDEFINED", "Soit rien ne manque ici", 8, "*[Given(\"rien ne manque ici\")]*")]
    public void TheProgressSaysHowItEnded(string scenario, string status, string? step, int? line, string? message)
    {
        var finished = Run.Attempts(scenario).Should().ContainSingle().Which.Finished;
        finished.Status.Should().Be(status);
        finished.Step.Should().Be(step);
        finished.StepLine.Should().Be(line);
        ShouldMatch(finished.Message ?? "", message ?? "");
        finished.Seconds.Should().BePositive();
    }

    [TestCase("Passes", "features/endings.feature", 3)]
    [TestCase("2 and 2 make 5", "features/rows.feature", 14)]
    [TestCase("4 and 4 make 8", "features/rows.feature", 19)]
    [TestCase("In a rule", "features/rows.feature", 35)]
    [TestCase("Un prix à virgule", "features/langue.feature", 4)]
    public void TheProgressSaysWhereItIs(string scenario, string uri, int line)
    {
        var started = Run.Attempts(scenario).Should().ContainSingle().Which.Started;
        (started.Uri, started.Line, started.Attempt).Should().Be((uri, line, 0));
    }

    [Test]
    public void TheProgressTellsEqualRowsApart() =>
        Run.Progress.Select(line => line.ScenarioStarted).OfType<Progress.Started>().Where(line => line.Name == "One title for all").Select(line => (line.Line, line.Attempt))
            .Should().BeEquivalentTo([(26, 0), (27, 0), (28, 0)]);

    [Test]
    public void WhatATagIgnoresIsInNeitherMessagesNorProgress()
    {
        Run.Attempts("Is ignored by its tag").Should().BeEmpty();
        Run.Progress.Select(line => line.ScenarioStarted?.Name).Should().NotContain("Is ignored by its tag");
    }

    private static void ShouldMatch(string text, string pattern)
    {
        if (pattern.Length == 0)
        {
            text.Should().BeEmpty();
        }
        else
        {
            text.ReplaceLineEndings("\n").Should().Match(pattern);
        }
    }
}
