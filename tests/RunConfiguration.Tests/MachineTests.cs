using PortalAcceptance.RunConfiguration.Browsers;

namespace PortalAcceptance.RunConfiguration.Tests;

internal class MachineTests
{
    private readonly Machine _machine = new();

    [Test]
    public async Task AProgramIsRunAndItsLinesAreHeard()
    {
        var lines = new List<string>();

        var exitCode = await _machine.RunAsync("dotnet", ["--list-runtimes"], lines.Add, CancellationToken.None);

        exitCode.Should().Be(0);
        lines.Should().Contain(line => line.StartsWith("Microsoft.NETCore.App "));
    }

    [Test]
    public async Task AProgramThatDoesNotExistIsAnErrorLikeAnyOther()
    {
        var lines = new List<string>();

        var exitCode = await _machine.RunAsync("no-such-program", [], lines.Add, CancellationToken.None);

        exitCode.Should().NotBe(0);
        lines.Should().ContainSingle().Which.Should().StartWith("E: no-such-program can't be started (");
    }

    [Test]
    public async Task TwoInstallationsExcludeEachOther()
    {
        using var first = await _machine.LockInstallationAsync(() => { }, CancellationToken.None);
        var waits = 0;

        using var second = await _machine.LockInstallationAsync(() =>
        {
            waits++;
            first.Dispose();
        }, CancellationToken.None);

        waits.Should().Be(1);
    }

    [Test]
    public void AFileThatIsNotThereHasNoText() => _machine.ReadText("/no/such/file").Should().BeNull();
}
