using System.Text.Json;
using System.Xml.Linq;
using FluentAssertions;
using NUnit.Framework;

namespace PortalAcceptance.Acceptance.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Parallelizable]
internal sealed class RepeatTests
{
    private const string FailsOnce = ForgetfulPortal.FailsOnce;
    private const string AlwaysFails = ForgetfulPortal.AlwaysFails;

    private readonly string _results = Directory.CreateTempSubdirectory().FullName;
    private readonly string _data = Directory.CreateTempSubdirectory().FullName;

    [TearDown]
    public void Clean()
    {
        Directory.Delete(_results, recursive: true);
        Directory.Delete(_data, recursive: true);
    }

    [Test]
    public async Task EachRepetitionHasAResultAndItsOwnRetries()
    {
        await using var portal = await BrokenPortal.StartAsync(_data, new ForgetfulPortal().RunAsync);

        var (exitCode, output) = await portal.RunScenariosAsync(
            FailsOnce, _results, ("PORTAL_REPEAT_EACH", "3"), ("PORTAL_RETRIES", "1"), ("PORTAL_TRACE", "off"), AcceptanceProgram.IsImpatient);

        exitCode.Should().Be(0, output);
        output.Should().Contain("succeeded: 3");
        var cases = XDocument.Load(Path.Combine(_results, "junit.xml")).Descendants("testcase").ToList();
        cases.Select(test => (string)test.Attribute("name")!).Should().Equal(FailsOnce, FailsOnce, FailsOnce);
        cases.Count(test => test.Element("flakyFailure") is not null).Should().Be(1);
        Messages("testCase").Select(test => test.GetProperty("pickleId").GetString()).Distinct().Should().ContainSingle();
        Messages("testCaseStarted").Select(started => started.GetProperty("attempt").GetInt32()).Order().Should().Equal(0, 0, 0, 1);
        Messages("testCaseFinished").Count(finished => finished.GetProperty("willBeRetried").GetBoolean()).Should().Be(1);
    }

    [Test]
    public async Task NoScenarioStartsAfterAsManyFailuresAsAllowed()
    {
        await using var portal = await BrokenPortal.StartAsync(_data, new ForgetfulPortal().RunAsync);

        var (exitCode, output) = await portal.RunScenariosAsync(
            AlwaysFails, _results, ("PORTAL_REPEAT_EACH", "4"), ("PORTAL_MAX_FAILURES", "1"), ("PORTAL_WORKERS", "1"), ("PORTAL_TRACE", "off"), ("PORTAL_EXPECT_TIMEOUT", "1000"));

        exitCode.Should().NotBe(0);
        output.Should().Contain("failed: 1").And.Contain("skipped: 3");
        Messages("testCaseStarted").Should().ContainSingle("what was not started is in no report");
        using var last = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_results, ".last-run.json")));
        last.RootElement.GetProperty("failedTests").EnumerateArray().Should().ContainSingle().Which.GetString().Should().EndWith($".{AlwaysFails}");
    }

    private List<JsonElement> Messages(string kind) =>
    [
        .. File.ReadLines(Path.Combine(_results, "cucumber-messages.ndjson")).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(message => message.TryGetProperty(kind, out _)).Select(message => message.GetProperty(kind)),
    ];
}
