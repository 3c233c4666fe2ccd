using FluentAssertions;
using NUnit.Framework;

namespace PortalAcceptance.ReqnrollLab.Tests;

internal sealed class TerminalTests
{
    [TestCase("Is undefined", "No matching step definition found for one or more steps.", "[When(\"nobody wrote this {string} for {int} people\")]", "[Then(\"nobody wrote this table\")]")]
    [TestCase("Is ambiguous", "EndingSteps.DefinedHere()", "EndingSteps.DefinedThere(String)")]
    [TestCase("Is pending", "EndingSteps.IsPending()")]
    [TestCase("Throws", "The portal is down.")]
    [TestCase("2 and 2 make 5", "Expected: 5", "But was:  4")]
    public void AFailureIsExplainedAboveItsStackTrace(string scenario, params string[] texts)
    {
        var terminal = LabRuns.Plain.Terminal.ReplaceLineEndings("\n");
        var failure = terminal[terminal.IndexOf($"\nfailed {scenario} (", StringComparison.Ordinal)..];
        failure[..failure.IndexOf("\n    at ", StringComparison.Ordinal)].Should().ContainAll(texts);
    }

    [Test]
    public void AFailureComesWithItsSteps() =>
        LabRuns.Plain.Test("Fails an assertion").Output.ReplaceLineEndings("\n").Should().Match(
            "Given a step passes\n-> done: EndingSteps.Passes() (*s)\nWhen a step fails an assertion\n-> error: *Expected: 9*\nThen a step passes\n-> skipped because of previous errors\n");
}
