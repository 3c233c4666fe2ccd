using System.Text.Json;
using System.Xml.Linq;
using FluentAssertions;
using Microsoft.Playwright;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.Shared;

namespace PortalAcceptance.Acceptance.Tests;

// The tools that people read results with, from npm, must count what the run says.
[Parallelizable]
internal sealed class ReportReadersTests : BrowserTests
{
    private const string Fails = ForgetfulPortal.AlwaysFails;
    private const string FailsOnce = ForgetfulPortal.FailsOnce;
    private const string Passes = "Update password A new password retyped differently is refused";
    private const string IsSkipped = "A login page that was open leads to the control panel";

    private static readonly string _readers = Path.GetFullPath(Path.Combine(ScenarioSelection.FeaturesFolder, "..", "tests", "ReportReaders"));

    private readonly string _results = Directory.CreateTempSubdirectory().FullName;
    private readonly string _data = Directory.CreateTempSubdirectory().FullName;

    [TearDown]
    public void Clean()
    {
        Directory.Delete(_results, recursive: true);
        Directory.Delete(_data, recursive: true);
    }

    [Test]
    public async Task EveryReaderCountsWhatTheRunSays()
    {
        await RunAsync("npm", "ci", "--no-audit", "--no-fund");
        await using var portal = await BrokenPortal.StartAsync(_data, new ForgetfulPortal().RunAsync);

        var (_, output) = await portal.RunScenariosAsync($"{Fails}|{FailsOnce}|{Passes}|{IsSkipped}", _results, ("PORTAL_RETRIES", "1"));

        await TestContext.Out.WriteLineAsync(output);
        output.Should().Contain("failed: 1").And.Contain("succeeded: 2").And.Contain("skipped: 1");
        using var counts = JsonDocument.Parse(await RunAsync("node", "count.js", _results, Path.Combine(_results, "read")));
        counts.RootElement.GetProperty("invalidMessages").EnumerateArray().Should().BeEmpty();
        foreach (var reader in new[] { "cucumberQuery", "allure", "junit", "trx" })
        {
            var count = counts.RootElement.GetProperty(reader);
            (Of(count, "passed"), Of(count, "failed"), Of(count, "skipped")).Should().Be((2, 1, 1), reader);
        }

        (await ShownAsync(counts.RootElement.GetProperty("cucumberHtml").GetString()!)).Should().BeEquivalentTo("passed 2", "failed 1", "skipped 1");
        Of(counts.RootElement.GetProperty("allure"), "retried").Should().Be(2);
        FilesOf("junit.xml", "testsuite", "file").Should().BeSubsetOf(FeatureFilesOfRepository());
        FilesOf("results.trx", "UnitTest", "storage").Should().BeSubsetOf(FeatureFilesOfRepository());
    }

    private IReadOnlyList<string> FilesOf(string report, string element, string attribute)
    {
        string[] files = [.. XDocument.Load(Path.Combine(_results, report)).Descendants().Where(found => found.Name.LocalName == element).Attributes(attribute).Select(file => file.Value).Distinct()];
        files.Should().NotBeEmpty();
        return files;
    }

    // Spelled as they are, as tools on Linux look for them.
    private static IEnumerable<string> FeatureFilesOfRepository() =>
        Directory.EnumerateFiles(Path.Combine(SourceLines.Repository, "features"), "*.feature", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(SourceLines.Repository, file).Replace('\\', '/'));

    // The report counts in the browser: beside each checkbox that shows or hides the scenarios of a status.
    private async Task<IReadOnlyList<string>> ShownAsync(string report)
    {
        var page = await Browser.NewPageAsync();
        await page.GotoAsync(new Uri(report).AbsoluteUri);
        var statuses = page.GetByRole(AriaRole.Listitem).Filter(new() { Has = page.GetByRole(AriaRole.Checkbox) });
        await statuses.First.WaitForAsync();
        var shown = await statuses.AllTextContentsAsync();
        await page.CloseAsync();
        return shown;
    }

    private static int Of(JsonElement count, string name) => count.GetProperty(name).GetInt32();

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var said = new List<string>();
        var errors = new List<string>();
        var exitCode = await ChildProcess.RunAsync(
            new(program, arguments) { WorkingDirectory = _readers }, said.Add, errors.Add, TimeSpan.Zero, CancellationToken.None);
        exitCode.Should().Be(0, string.Join('\n', errors));
        return string.Join('\n', said);
    }
}
