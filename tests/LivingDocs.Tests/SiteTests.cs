using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.LivingDocs.Site;

namespace PortalAcceptance.LivingDocs.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed partial class SiteTests
{
    [Test]
    public async Task ThePageOfAFeatureShowsRulesStepsRowsAndResults()
    {
        using var run = new SampleRun();
        var page = await PageAsync(run.Pass(SampleRun.ScenarioLine).Fail(SampleRun.FirstRow, "Expected <b>this</b>\nand more"), "card-credit-cards.html");

        page.QuerySelector("h1")!.TextContent.Should().Be(SampleRun.Feature);
        page.QuerySelector("h2")!.TextContent.Trim().Should().Be("Rule Known brands only");
        Texts(page, "#a-card-is-accepted .steps li").Should().Equal("Given I have a card", "When I enter it");
        Texts(page, ".examples tbody tr").Should().Equal("Visa accepted failed 2.0 s", "A coupon & <voucher> refused not run");
        Texts(page, ".failure .sentence").Should().Equal("Expected <b>this</b>");
        Texts(page, "details.faults dt").Should().Equal("visa-refused");
        page.QuerySelectorAll(".failure img").Should().ContainSingle();
    }

    [Test]
    public async Task TheFirstPageShowsFailuresHolesAndCounts()
    {
        using var run = new SampleRun();
        var page = await PageAsync(run.Pass(SampleRun.ScenarioLine).Fail(SampleRun.FirstRow, "Expected it"), SiteWriter.Index);

        Texts(page, ".summary .count").Should().Equal("1 passed", "1 failed", "1 not run");
        Texts(page, "#failures ~ article h3").Should().Equal("Visa is accepted");
        Texts(page, ".matrix tbody tr").Should().Equal("Happy 1 –", "Boundary 2 –");
        page.QuerySelectorAll(".matrix .hole").Should().HaveCount(2);
    }

    [Test]
    public async Task AFlakyScenarioIsShownWithEachAttempt()
    {
        using var run = new SampleRun();
        run.Fail(SampleRun.ScenarioLine, "Expected it", isRetried: true).Pass(SampleRun.ScenarioLine, attempt: 1);
        var page = await PageAsync(run, "card-credit-cards.html");

        Texts(page, "#a-card-is-accepted .badge").Should().Equal("flaky");
        Texts(page, ".failure .attempt").Should().Equal("Attempt 1: failed", "Attempt 2: passed");
        Texts(page, ".failure .sentence").Should().Equal("Expected it");
        page.QuerySelectorAll(".failure img").Should().ContainSingle();
        var first = Parse(Path.Combine(run.Site, SiteWriter.Index));
        Texts(first, "#flaky ~ article h3").Should().Equal(SampleRun.Scenario);
        first.QuerySelector("#failures").Should().BeNull();
    }

    [Test]
    public async Task EveryLinkLeadsSomewhere()
    {
        using var run = new SampleRun();
        await run.Fail(SampleRun.ScenarioLine, "Expected it", isRetried: true).Pass(SampleRun.ScenarioLine, attempt: 1).Fail(SampleRun.FirstRow, "Expected it").WriteSiteAsync();
        var pages = Directory.EnumerateFiles(run.Site, "*.html", SearchOption.AllDirectories).ToDictionary(file => file, Parse);

        var links = pages.SelectMany(page => page.Value.QuerySelectorAll("[href], [src]").Select(element => (
            Page: page.Key, Target: element.GetAttribute("href") ?? element.GetAttribute("src")!))).ToList();

        links.Should().HaveCountGreaterThan(50);
        links.Where(link => !Exists(link.Page, link.Target)).Should().BeEmpty();

        bool Exists(string page, string target)
        {
            var (file, anchor) = target.Split('#') is [var before, var after] ? (before.Split('?')[0], after) : (target.Split('?')[0], "");
            var path = file.Length == 0 ? page : Path.GetFullPath(Uri.UnescapeDataString(file), Path.GetDirectoryName(page)!);
            return File.Exists(path) && (anchor.Length == 0 || pages[path].GetElementById(anchor) is not null);
        }
    }

    [Test]
    public async Task NamesOnAPageAreUnique()
    {
        using var run = new SampleRun();
        await run.Pass(SampleRun.ScenarioLine).WriteSiteAsync();

        foreach (var file in Directory.EnumerateFiles(run.Site, "*.html", SearchOption.AllDirectories))
        {
            Parse(file).QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems(file);
        }
    }

    [Test]
    public async Task TheInterfaceIsInFrenchTooAndScenariosKeepTheirLanguage()
    {
        using var run = new SampleRun();
        var page = await PageAsync(run.Pass(SampleRun.ScenarioLine), "fr/card-credit-cards.html");

        page.DocumentElement.GetAttribute("lang").Should().Be("fr");
        Texts(page, "#a-card-is-accepted .badge").Should().Equal("réussi");
        page.QuerySelector("#a-card-is-accepted h3 a")!.GetAttribute("lang").Should().Be("en");
    }

    [Test]
    public async Task TheLastRunsAreShownOnceThereAreTwo()
    {
        using var run = new SampleRun();
        var history = Path.Combine(run.Folder, RunHistory.FileName);
        new RunHistory(history).Add(new RunRecord(DateTimeOffset.UnixEpoch, 9, 2, 0, ["card-credit-cards#a-card-is-accepted"], []));
        var page = await PageAsync(run.Pass(SampleRun.ScenarioLine), SiteWriter.Index);

        page.QuerySelectorAll(".history li").Should().HaveCount(2);
        Texts(Parse(Path.Combine(run.Site, "card-credit-cards.html")), ".before").Should().Equal("not passed at once in 1 of the last 2 runs");
    }

    [Test]
    public async Task WhatAPassedScenarioLeftIsThereToLookAt()
    {
        using var run = new SampleRun();
        var page = await PageAsync(run.Pass(SampleRun.ScenarioLine, hasPicture: true).Pass(SampleRun.FirstRow), "card-credit-cards.html");

        Texts(page, ".left summary").Should().Equal($"What “{SampleRun.Scenario}” left to look at");
        var picture = page.QuerySelectorAll(".left img").Should().ContainSingle().Subject;
        picture.GetAttribute("alt").Should().Be($"The page at the end of “{SampleRun.Scenario}”");
        File.Exists(Path.Combine(run.Site, picture.GetAttribute("src")!)).Should().BeTrue();
    }

    [Test]
    public async Task WhatAnEarlierRunLeftIsGone()
    {
        using var run = new SampleRun();
        await run.Fail(SampleRun.ScenarioLine, "Expected it").WriteSiteAsync();
        File.WriteAllText(Path.Combine(run.Site, "renamed-feature.html"), "");
        File.WriteAllText(Path.Combine(run.Site, "evidence", "old.png"), "");

        await run.WriteSiteAsync();

        File.Exists(Path.Combine(run.Site, "renamed-feature.html")).Should().BeFalse();
        File.Exists(Path.Combine(run.Site, "evidence", "old.png")).Should().BeFalse();
    }

    [Test]
    public async Task AFolderWithOtherFilesIsLeftAlone()
    {
        using var run = new SampleRun();
        var evidence = Path.Combine(run.Folder, "evidence", "logs-in.trace.zip");
        Directory.CreateDirectory(Path.GetDirectoryName(evidence)!);
        File.WriteAllText(evidence, "a trace");
        var write = () => SiteWriter.WriteAsync(run.Pass(SampleRun.ScenarioLine).Read(), run.Folder);

        await write.Should().ThrowAsync<IOException>().WithMessage("The folder * holds other files, which the pages would replace; name an empty folder or a new one.");

        File.Exists(evidence).Should().BeTrue();
    }

    [Test]
    public void EveryTextOfTheSiteIsTranslatedAndNoneIsLeftOver()
    {
        var sources = Directory.EnumerateFiles(SourceFolder(), "*.*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".razor" or ".cs");
        var used = sources.SelectMany(file => SiteTexts().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value)
            .Concat(["Scenarios", "Faults", "Timeline", "Glossary", "passed", "flaky", "failed", "skipped", "not run", "Screenshot", "Trace",
                "The page as text, with its console", "Trace of the replay", "Trace of the replay, which passed"]);
        using var french = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SourceFolder(), "fr.json")));

        french.RootElement.EnumerateObject().Select(text => text.Name).Should().BeEquivalentTo(used.Distinct());
    }

    private static async Task<IHtmlDocument> PageAsync(SampleRun run, string page)
    {
        await run.WriteSiteAsync();
        return Parse(Path.Combine(run.Site, page));
    }

    private static IHtmlDocument Parse(string file) => new HtmlParser().ParseDocument(File.ReadAllText(file));

    private static IEnumerable<string> Texts(IParentNode page, string selector) =>
        page.QuerySelectorAll(selector).Select(element => Spaces().Replace(
            element is IHtmlTableRowElement row ? string.Join(' ', row.Cells.Select(cell => cell.TextContent)) : element.TextContent, " ").Trim());

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "src", "LivingDocs", "Site"));

    [GeneratedRegex("""Text(?:\[|\.With\(\s*)"([^"]+)"[\],]""")]
    private static partial Regex SiteTexts();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
