using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RefusedRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [TestCase("""{ "use": { "bseURL": "http://localhost" } }""", "use.bseURL", TestName = "An unknown key")]
    [TestCase("""{ "timeout": "soon" }""", "timeout", TestName = "A value of the wrong type")]
    [TestCase("""{ "testMatch": "x" }""", "testMatch", TestName = "A setting that is not supported")]
    [TestCase("""{ "use": { "locale": "eo" } }""", "use.locale", TestName = "A language without texts")]
    [TestCase("""{ "testDir": "elsewhere" }""", "testDir", TestName = "Scenarios that are not built in")]
    [TestCase("""{ "grep": "no such scenario" }""", "no such scenario", TestName = "A selection of nothing")]
    [TestCase("""{ "use": { "baseURL": "http://127.0.0.1:9" } }""", "http://127.0.0.1:9", TestName = "A portal that is not there")]
    public async Task OneSentenceSaysWhatIsWrongAndWhatToDo(string configuration, string named)
    {
        var file = Path.Combine(_folder, "playwright.config.json");
        await File.WriteAllTextAsync(file, configuration);

        var (exitCode, output, error) = await AcceptanceProgram.RunAsync(new() { ["PORTAL_CONFIG"] = file });

        exitCode.Should().Be(RunArguments.RefusedExitCode);
        output.Should().BeEmpty();
        error.Trim().Should().Contain(named).And.MatchRegex("; [a-z]|must be", "a remedy follows what is wrong").And.NotContain("\n").And.NotContain("   at ");
    }

    [Test]
    public async Task AnUnknownVariableIsRefusedByName()
    {
        var (exitCode, _, error) = await AcceptanceProgram.RunAsync(new() { ["PORTAL_HEADLES"] = "true" });

        exitCode.Should().Be(RunArguments.RefusedExitCode);
        error.Trim().Should().Contain("PORTAL_HEADLES").And.NotContain("\n");
    }
}
