using NUnit.Framework;

namespace PortalAcceptance.ReqnrollLab.Tests;

// The runs start in parallel, because users may also start parallel runs.
[SetUpFixture]
internal sealed class LabRuns
{
    private static LabRun[] _runs = [];

    public static LabRun Plain => _runs[0];

    public static LabRun WithRetries => _runs[1];

    public static LabRun Broken => _runs[2];

    [OneTimeSetUp]
    public async Task RunLab() => _runs = await Task.WhenAll(LabRun.StartAsync(), LabRun.StartAsync(("LAB_TRIES", "3")), LabRun.StartAsync(("LAB_BREAKS", "yes")));

    [OneTimeTearDown]
    public void RemoveResults()
    {
        foreach (var run in _runs)
        {
            run.Dispose();
        }
    }
}
