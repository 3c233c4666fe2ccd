using System.IO.Compression;
using FluentAssertions;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable]
internal sealed class ReplayTests
{
    private const string AlwaysFails = ForgetfulPortal.AlwaysFails;
    private const string FailsOnce = ForgetfulPortal.FailsOnce;
    private const string Passes = "Update password A new password retyped differently is refused";

    private readonly string _results = Directory.CreateTempSubdirectory().FullName;
    private readonly string _data = Directory.CreateTempSubdirectory().FullName;
    private readonly ForgetfulPortal _portal = new();
    private string _output = "";
    private IReadOnlyList<string> _temporary = [];
    private int _exitCode;

    private string Evidence => Path.Combine(_results, "evidence");

    [OneTimeSetUp]
    public async Task RunScenariosOnABrokenPortal()
    {
        await using var portal = await BrokenPortal.StartAsync(_data, BreakAsync);

        (_exitCode, _output) = await portal.RunScenariosAsync($"{AlwaysFails}|{FailsOnce}|{Passes}", _results);
        _temporary = [.. Directory.EnumerateFileSystemEntries(portal.TemporaryFolder)];

        await TestContext.Out.WriteLineAsync(_output);
    }

    [OneTimeTearDown]
    public void Clean()
    {
        Directory.Delete(_results, recursive: true);
        Directory.Delete(_data, recursive: true);
    }

    [Test]
    public void AReplayThatPassesDoesNotChangeTheResult()
    {
        _exitCode.Should().NotBe(0);
        _output.Should().Contain("failed: 2").And.Contain("succeeded: 1");
    }

    [Test]
    public void TheRunLeavesNoTraceInTheTemporaryFolder() => _temporary.Should().NotBeEmpty().And.NotContainMatch("*tracing*");

    [Test]
    public void TheOutputSaysWhichScenarioPassesWhenReplayed()
    {
        _output.Should().Contain("Replayed with the same data, the scenario passes: it does not fail every time.");
        _output.Should().Contain("Replayed with the same data, the scenario fails in the same step.");
        Files(FailsOnce).Should().ContainMatch("*.replay-passed.trace.zip").And.NotContainMatch("*.replay.trace.zip");
        Files(AlwaysFails).Should().ContainMatch("*.replay.trace.zip").And.NotContainMatch("*.replay-passed*");
    }

    [Test]
    public void OnlyTheReplayRecordsDomSnapshots()
    {
        foreach (var trace in Directory.EnumerateFiles(Evidence, "*.trace.zip"))
        {
            Events(trace).Contains("\"type\":\"frame-snapshot\"").Should().Be(trace.Contains(".replay"), trace);
            Events(trace).Should().Contain("\"type\":\"before\"", "actions are in every trace");
        }
    }

    [Test]
    public void TheFailureItselfHasScreenshotAndPageWithConsole()
    {
        foreach (var scenario in new[] { AlwaysFails, FailsOnce })
        {
            Files(scenario).Should().ContainMatch("*.screenshot.png").And.ContainMatch("*.page.txt").And.HaveCount(4);
            var page = File.ReadAllText(Directory.GetFiles(Evidence, $"{Slug(scenario)}*.page.txt").Single());
            page.Should().Contain("/account/settings").And.Contain("heading \"Account settings\"").And.MatchRegex("console error: Failed to load resource: .*404.*/missing\\.js");
        }
    }

    private IEnumerable<string> Files(string scenario) =>
        Directory.EnumerateFiles(Evidence, $"{Slug(scenario)}*").Select(file => Path.GetFileName(file));

    private static string Slug(string scenario) => scenario.Replace(' ', '-').ToLowerInvariant();

    private static string Events(string trace)
    {
        using var archive = ZipFile.OpenRead(trace);
        using var reader = new StreamReader(archive.Entries.Single(entry => entry.Name == "trace.trace").Open());
        return reader.ReadToEnd();
    }

    private Task BreakAsync(HttpContext context, RequestDelegate next) => BrokenPortal.RewriteAsync(context, next,
        page => _portal.Page(page.Replace("</head>", "<script src=\"/missing.js\"></script></head>")));
}
