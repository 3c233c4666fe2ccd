using FluentAssertions;
using NUnit.Framework;

namespace PortalAcceptance.Acceptance.Tests.Words;

// The options that Playwright Test has as well select, retry, repeat, stop and trace as they do there.
[Parallelizable]
internal sealed class PlaywrightTestWordsTests
{
    private const string Fails = ForgetfulPortal.AlwaysFails;
    private const string FailsOnce = ForgetfulPortal.FailsOnce;
    private const string Passes = "A new password retyped differently is refused";
    private const string File = "features/password/update-password.feature";

    private static readonly string _three = $"Update password ({Fails}|{FailsOnce}|{Passes})";

    private PlaywrightTest _playwright = null!;
    private string _folder = "";

    private string Results => Path.Combine(_folder, "results");

    [OneTimeSetUp]
    public async Task Prepare() => _playwright = await PlaywrightTest.PrepareAsync();

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory().FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [OneTimeTearDown]
    public void Clean() => _playwright.Dispose();

    [TestCase]
    [TestCase("features/password")]
    [TestCase("update-password.feature")]
    [TestCase("UPDATE-PASS")]
    [TestCase("--grep", "stored")]
    [TestCase("--grep", "STORED")]
    [TestCase("--grep", "@tutorial")]
    [TestCase("--grep", "Update password A customer")]
    [TestCase("--grep", "refused|changed")]
    [TestCase("--grep-invert", "@card")]
    [TestCase("--grep", "customer", "--grep-invert", "@boundary|password")]
    [TestCase("--grep", "required|requires", "features/billing")]
    [TestCase("--repeat-each", "3", File)]
    [TestCase("--shard", "1/1", "features/card")]
    public async Task TheSameIsListed(params string[] words)
    {
        var listed = await SuiteProgram.ListAsync(words);

        listed.Should().NotBeEmpty().And.BeEquivalentTo(await _playwright.ListAsync(words));
    }

    [Test]
    public async Task ALineOfAFileListsTheSameScenarioOrRow()
    {
        foreach (var place in (await SuiteProgram.ListAsync(File)).Select(line => line.Split("  ")[0]).Where((_, index) => index % 5 == 0))
        {
            (await SuiteProgram.ListAsync(place)).Should().ContainSingle().And.Equal(await _playwright.ListAsync(place));
        }
    }

    [Test]
    public async Task ShardsAreTheWholeAndShareNothing([Values] bool isPlaywright)
    {
        string[] words = ["features/password", "--shard"];
        IReadOnlyList<string>[] shards = [await ListAsync([.. words, "1/3"]), await ListAsync([.. words, "2/3"]), await ListAsync([.. words, "3/3"])];

        shards.Should().AllSatisfy(shard => shard.Should().NotBeEmpty());
        shards.SelectMany(shard => shard).Should().BeEquivalentTo(await ListAsync("features/password"));

        async Task<IReadOnlyList<string>> ListAsync(params string[] arguments) =>
            isPlaywright ? await _playwright.ListAsync(arguments) : await SuiteProgram.ListAsync(arguments);
    }

    [TestCase("--retries", "0", "--trace", "off")]
    [TestCase("--retries", "1", "--trace", "off")]
    [TestCase("--retries", "2", "--trace", "on-first-retry")]
    [TestCase("--retries", "2", "--trace", "on-all-retries")]
    [TestCase("--retries", "1", "--trace", "retain-on-failure")]
    [TestCase("--retries", "1", "--fail-on-flaky-tests", "--trace", "off")]
    [TestCase("--repeat-each", "2", "--retries", "1", "--trace", "off")]
    [TestCase("--repeat-each", "2", "--max-failures", "1", "--workers", "1", "--trace", "off")]
    public async Task TheSameEndings(params string[] words)
    {
        await using var portal = await StartPortalAsync();
        string[] all = ["--grep", words.Contains("--fail-on-flaky-tests") ? FailsOnce : words.Contains("--max-failures") ? Fails : _three, .. words];

        var (passed, endings) = await SuiteProgram.RunAsync(portal, Results, all);

        var expected = await _playwright.RunAsync(all);
        endings.Should().BeEquivalentTo(expected.Endings);
        passed.Should().Be(expected.Passed);
    }

    [Test]
    public async Task WhatFailedInTheLastRunIsListed()
    {
        await using var portal = await StartPortalAsync();
        string[] words = ["--grep", _three, "--retries", "1", "--trace", "off"];
        await SuiteProgram.RunAsync(portal, Results, words);
        await _playwright.RunAsync(words);

        var listed = await SuiteProgram.ListAsync("--last-failed", "--output", Results);

        listed.Should().ContainSingle().Which.Should().EndWith(Fails);
        listed.Should().Equal(await _playwright.ListAsync("--last-failed"));
    }

    private Task<BrokenPortal> StartPortalAsync() => BrokenPortal.StartAsync(Directory.CreateDirectory(Path.Combine(_folder, "data")).FullName, new ForgetfulPortal().RunAsync);
}
