using NUnit.Framework;

namespace PortalAcceptance.ReqnrollLab.Tests;

/// <summary>The runs of the lab that the tests read. They go on side by side, as people's runs may.</summary>
[SetUpFixture]
internal sealed class LabRuns
{
    private static LabRun[] _runs = [];

    /// <summary>A run as people start it.</summary>
    public static LabRun Plain => _runs[0];

    /// <summary>A run in which a failed scenario is tried up to three times.</summary>
    public static LabRun WithRetries => _runs[1];

    /// <summary>A run whose first hook fails.</summary>
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
