using System.Text.Json;
using System.Xml.Linq;
using FluentAssertions;
using NUnit.Framework;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable]
internal sealed class RetryTests
{
    private const string FailsOnce = ForgetfulPortal.FailsOnce;
    private const string AlwaysFails = ForgetfulPortal.AlwaysFails;

    private readonly string _results = Directory.CreateTempSubdirectory().FullName;
    private readonly string _data = Directory.CreateTempSubdirectory().FullName;
    private string _output = "";
    private int _exitCode;

    [OneTimeSetUp]
    public async Task RunScenariosOnABrokenPortal()
    {
        await using var portal = await BrokenPortal.StartAsync(_data, new ForgetfulPortal().RunAsync);

        (_exitCode, _output) = await portal.RunScenariosAsync(
            $"{FailsOnce}|{AlwaysFails}", _results, ("PORTAL_RETRIES", "1"), ("PORTAL_TRACE", "on-first-retry"), AcceptanceProgram.IsImpatient);
        await TestContext.Out.WriteLineAsync(_output);
    }

    [OneTimeTearDown]
    public void Clean()
    {
        Directory.Delete(_results, recursive: true);
        Directory.Delete(_data, recursive: true);
    }

    [Test]
    public void OnlyWhatFailsEachTimeFails()
    {
        _exitCode.Should().NotBe(0);
        _output.Should().Contain("failed: 1").And.Contain("succeeded: 1").And.MatchRegex($"Flaky, passed only when retried: .*{FailsOnce}");
    }

    [Test]
    public void EachAttemptLeavesItsEvidenceAndOnlyTheRetryATrace()
    {
        foreach (var scenario in new[] { FailsOnce, AlwaysFails })
        {
            Files(scenario).Where(file => !file.Contains("-attempt2")).Select(file => file[file.IndexOf('.')..]).Should().BeEquivalentTo(".screenshot.png", ".page.txt");
            Files(scenario).Should().ContainMatch("*-attempt2.trace.zip").And.NotContainMatch("*.replay*");
        }

        Files(FailsOnce).Should().NotContainMatch("*-attempt2.screenshot.png");
        Files(AlwaysFails).Should().ContainMatch("*-attempt2.screenshot.png");
    }

    [Test]
    public void TheReportsTellBothAttempts()
    {
        var junit = XDocument.Load(Path.Combine(_results, "junit.xml"));
        Case(FailsOnce).Elements().Select(element => element.Name.LocalName).Should().Equal("flakyFailure");
        Case(AlwaysFails).Elements().Select(element => element.Name.LocalName).Should().Equal("failure", "rerunFailure");

        XElement Case(string scenario) => junit.Descendants("testcase").Single(test => (string)test.Attribute("name")! == scenario);
    }

    [Test]
    public void AllureHasAResultForEachAttemptAtTheSameTestAndATagOnTheFlakyOne()
    {
        var results = Directory.EnumerateFiles(Path.Combine(_results, "allure-results"), "*-result.json")
            .Select(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement)
            .Where(result => result.GetProperty("name").GetString() == FailsOnce).OrderBy(result => result.GetProperty("start").GetInt64()).ToList();

        results.Select(result => result.GetProperty("status").GetString()).Should().Equal("failed", "passed");
        results.Select(result => result.GetProperty("historyId").GetString()).Distinct().Should().ContainSingle();
        results.Select(result => result.GetProperty("labels").EnumerateArray().Any(label => label.GetProperty("value").GetString() == "flaky")).Should().Equal(false, true);
    }

    private IEnumerable<string> Files(string scenario) =>
        Directory.EnumerateFiles(Path.Combine(_results, "evidence"), $"{scenario.Replace(' ', '-').ToLowerInvariant()}*").Select(file => Path.GetFileName(file));
}
