using Io.Cucumber.Messages.Types;
using PortalAcceptance.Cli.Reporting;
using PortalAcceptance.LivingDocs.Results;

namespace PortalAcceptance.Cli.Tests;

internal class LinesTests
{
    private static readonly ScenarioResult _passed = new(
        "Logs in", "Log in", "features/login.feature", 8, TestStepResultStatus.PASSED, TimeSpan.FromSeconds(1.23), Attempts: 1, new Problem("", null, ""));

    private static readonly ScenarioResult _failed = _passed with { Status = TestStepResultStatus.FAILED, Problem = new Problem("When I log in", 9, "Too slow.\nCall log:") };

    [Test]
    public void BeforeTheRunStartsThePortalAndTheBrowserDo() =>
        Lines.Progress(new RunResult("evidence"), TimeSpan.FromSeconds(5)).Should().Be("Starting the portal and the browser  00:05");

    [Test]
    public void ARunIsCountedAndWhatIsRunningIsNamed()
    {
        var run = new RunResult("evidence");
        foreach (var id in new[] { "A", "B", "C" })
        {
            run.Progress.Add(new ProgressEvent(new(id, $"Title {id}", "Log in", "features/login.feature", id[0], 0), null));
        }
        run.Progress.Add(new ProgressEvent(null, new("B", TestStepResultStatus.PASSED, 1.2, null, null, null)));

        Lines.Progress(run, TimeSpan.FromSeconds(65)).Should().Be("1 done  01:05  2 running: Title A · Title C");
    }

    [TestCase(0, "━━━━━─────────────── 1 of 4  00:10, 00:30 left", TestName = "By their number")]
    [TestCase(1.5, "━━━━━━━━━━━━━━━━──── 1 of 4  00:10, 00:02 left", TestName = "By the durations of earlier runs")]
    public void APlannedRunSaysHowMuchIsLeft(double seconds, string expected)
    {
        var run = new RunResult("evidence");
        run.Progress.Add(new ProgressEvent(null, null, new(4, seconds)));
        run.HasStarted.Should().BeFalse();
        run.Progress.Add(new ProgressEvent(new("A", "Title A", "Log in", "features/login.feature", 1, 0), null));
        run.Progress.Add(new ProgressEvent(null, new("A", TestStepResultStatus.PASSED, 1.2, null, null, null)));

        Lines.Progress(run, TimeSpan.FromSeconds(10)).Should().Be(expected);
    }

    [Test]
    public void AFailureHasALineForItsReason() =>
        Lines.Of(_failed, retries: 0).ReplaceLineEndings("\n").Should().Be("[red]✗[/] Logs in [grey](Log in, 1.2 s)[/]\n  When I log in: Too slow.");

    [Test]
    public void AnUndefinedStepIsAReason() =>
        Lines.Of(_failed with { Status = TestStepResultStatus.UNDEFINED, Problem = new Problem("When I [fly]", 9, "") }, retries: 0).ReplaceLineEndings("\n")
            .Should().EndWith("\n  When I [[fly]] (undefined)");

    [Test]
    public void AFailureThatMayBeRetriedNamesItsAttempt() =>
        Lines.Of(_failed, retries: 1).Should().StartWith("[red]✗[/] Logs in [grey](Log in, 1.2 s, attempt 1 failed)[/]");

    [Test]
    public void APassIsNamedAsAnAttemptOnlyWhenItIsNotTheFirst()
    {
        Lines.Of(_passed, retries: 1).Should().Be("[green]✓[/] Logs in [grey](Log in, 1.2 s)[/]");
        Lines.Of(_passed with { Attempts = 2, EarlierAttempts = [_failed] }, retries: 1).Should().Be("[yellow]✓[/] Logs in [grey](Log in, 1.2 s, flaky, attempt 2)[/]");
    }

    // It was skipped because its browser was lost.
    [Test]
    public void APassAfterASkippedAttemptIsNotFlaky() =>
        Lines.Of(_passed with { Attempts = 2, EarlierAttempts = [_passed with { Status = TestStepResultStatus.SKIPPED }] }, retries: 1)
            .Should().Be("[green]✓[/] Logs in [grey](Log in, 1.2 s, attempt 2)[/]");
}
