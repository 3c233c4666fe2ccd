using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class DiskSpaceTests
{
    private readonly Dictionary<string, long> _free = new() { ["/results"] = 64_000_000, ["/tmp"] = 64_000_000 };

    private DiskSpace Disks => new([.. _free.Keys], folder => _free[folder]);

    [Test]
    public void ARunStartsWithEnough() => Disks.Invoking(disks => disks.Check()).Should().NotThrow();

    [Test]
    public void ARunThatCouldNotBeReportedDoesNotStart()
    {
        _free["/tmp"] = 63_999_999;
        Disks.Invoking(disks => disks.Check()).Should().Throw<RunSettingsException>()
            .WithMessage("The run can't start: only 63 MB are left on the disk of /tmp, and a run needs 64 MB; free some space and run again.");
    }

    [Test]
    public async Task ARunStopsBeforeADiskIsFull()
    {
        using var interruption = new Interruption();
        var watching = Disks.WatchAsync(interruption);
        interruption.IsRequested.Should().BeFalse();

        _free["/results"] = 1_000_000;
        await watching;

        interruption.Message.Should().Be("The run was stopped: only 1 MB are left on the disk of /results, and a run needs 64 MB; free some space and run again.");
        interruption.ExitCode.Should().Be(Interruption.StoppedExitCode);
    }

    [Test]
    public void ThisMachinesDisksAreMeasured() => new DiskSpace([Path.GetTempPath()]).Invoking(disks => disks.Check()).Should().NotThrow();
}
