using Reqnroll;

namespace PortalAcceptance.RunnerScenarios;

[Binding]
internal static class FigureHooks
{
    private static readonly string _file = Environment.GetEnvironmentVariable("RUNNER_FIGURES_FILE")!;

    private static int _ended;

    [AfterScenario]
    public static void Sample()
    {
        if (Interlocked.Increment(ref _ended) == 500)
        {
            Write();
        }
    }

    // Memory includes only what is still referenced, because a collection is forced first.
    [AfterTestRun]
    public static void Write() =>
        File.AppendAllLines(_file, [$"{Environment.CpuUsage.TotalTime.Ticks} {GC.GetTotalMemory(forceFullCollection: true)} {Environment.WorkingSet}"]);
}
