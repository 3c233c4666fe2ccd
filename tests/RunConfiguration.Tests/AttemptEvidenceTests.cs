namespace PortalAcceptance.RunConfiguration.Tests;

// As Playwright Test documents its modes.
[Parallelizable(ParallelScope.All)]
internal sealed class AttemptEvidenceTests
{
    [TestCase(TraceMode.Off, "----", "----")]
    [TestCase(TraceMode.On, "pppp", "ffff")]
    [TestCase(TraceMode.OnFirstRetry, "-p--", "-f--")]
    [TestCase(TraceMode.OnAllRetries, "-ppp", "-fff")]
    [TestCase(TraceMode.RetainOnFailure, "----", "ffff")]
    [TestCase(TraceMode.RetainOnFirstFailure, "----", "f---")]
    [TestCase(TraceMode.RetainOnFailureAndRetries, "-ppp", "ffff")]
    public void TheTraceOfAnAttemptIsKept(TraceMode mode, string passed, string failed)
    {
        Kept(retry => mode.IsKept(retry, failed: false), 'p').Should().Be(passed);
        Kept(retry => mode.IsKept(retry, failed: true), 'f').Should().Be(failed);
    }

    [TestCase(TraceMode.Off, "----")]
    [TestCase(TraceMode.On, "rrrr")]
    [TestCase(TraceMode.OnFirstRetry, "-r--")]
    [TestCase(TraceMode.OnAllRetries, "-rrr")]
    [TestCase(TraceMode.RetainOnFailure, "rrrr")]
    [TestCase(TraceMode.RetainOnFirstFailure, "r---")]
    [TestCase(TraceMode.RetainOnFailureAndRetries, "rrrr")]
    public void AnAttemptIsRecorded(TraceMode mode, string recorded) => Kept(retry => mode.IsRecorded(retry), 'r').Should().Be(recorded);

    [TestCase(ScreenshotMode.Off, "----", "----")]
    [TestCase(ScreenshotMode.On, "pppp", "ffff")]
    [TestCase(ScreenshotMode.OnlyOnFailure, "----", "ffff")]
    [TestCase(ScreenshotMode.OnFirstFailure, "----", "f---")]
    public void AScreenshotIsTakenOfAnAttempt(ScreenshotMode mode, string passed, string failed)
    {
        Kept(retry => mode.IsTaken(retry, failed: false), 'p').Should().Be(passed);
        Kept(retry => mode.IsTaken(retry, failed: true), 'f').Should().Be(failed);
    }

    private static string Kept(Func<int, bool> isKept, char mark) => string.Concat(Enumerable.Range(0, 4).Select(retry => isKept(retry) ? mark : '-'));
}
