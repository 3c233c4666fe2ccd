using PortalAcceptance.Portal.Pages.Tests.Browsing;
using PortalAcceptance.Portal.Pages.Tests.Catalog;
using PortalAcceptance.Portal.Pages.Tests.Checks;
using PortalAcceptance.Portal.Pages.Tests.Html;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Pages.Tests;

// All checks share one load of a state: in English on a desktop in light mode, in French on a phone in dark mode.
[TestFixtureSource(typeof(PageCatalog), nameof(PageCatalog.InEachLanguage))]
internal sealed class PageTests(PageState state, string language)
{
    private PortalUnderTest? _ownPortal;
    private Visit _visit = null!;
    private Arrival _arrival = null!;
    private Look _look = null!;

    [OneTimeSetUp]
    public async Task VisitAsync()
    {
        _look = language == "en" ? Look.Desktop : Look.PhoneDark;
        _ownPortal = state.OwnPortal is { } settings ? await PortalUnderTest.StartAsync(settings) : null;
        _visit = await PagesRun.VisitAsync(language, _look, _ownPortal);
        await state.ReachAsync(_visit);
        _arrival = await _visit.ReadArrivalAsync();
        await Screenshots.WriteAsync(_visit, state);
    }

    [OneTimeTearDown]
    public async Task LeaveAsync()
    {
        await _visit.DisposeAsync();
        if (_ownPortal is not null)
        {
            await _ownPortal.DisposeAsync();
        }
    }

    [Test]
    public void ComesWithItsStatus() => _arrival.Status.Should().Be(state.Status, "that is the status of \"{0}\"", state.Name);

    [Test]
    public async Task SaysWhatItIs()
    {
        (await _visit.Page.TitleAsync()).Should().MatchRegex($"^\\S.* · {Brand.Name}$");
        (await _visit.FindAsync("outline")).Should().Equal([$"html {language}", "header", "main", "h1", "footer"]);
    }

    [Test]
    public void IsValidHtml() => Expect(HtmlValidator.FindProblems(_arrival.Html));

    [Test]
    public void PaintsWhenOneStylesheetAndAllOfThePageAreThere() => _arrival.RenderBlocking.Should().Equal("/portal.css", "end of page");

    [Test]
    public void DoesNotShift() => Expect(_arrival.Shifts);

    [Test]
    public void TellsFirstWhatHappened() => Expect(_arrival.Focus);

    [Test]
    public void BothersNeitherConsoleNorNetwork() => Expect(_visit.Log.Problems);

    [Test]
    public async Task IsAccessible()
    {
        // Together, the two languages cover both widths and both themes. The markup is the same in all of them.
        var (first, second) = language == "en" ? (Look.Desktop, Look.NarrowDark) : (Look.Narrow, Look.DesktopDark);
        await _visit.LookAsync(first);
        Expect(await PageAccessibility.FindProblemsAsync(_visit));
        await _visit.LookAsync(second);
        Expect(await PageAccessibility.FindProblemsOfLookAsync(_visit));
    }

    [Test]
    public async Task FitsEveryWindow([Values(1280, 375, 320)] int width)
    {
        await _visit.LookAsync(new Look(width));
        Expect(await _visit.FindAsync("fit"));
    }

    [Test]
    public async Task FitsWithTextTwiceAsLarge()
    {
        await _visit.LookAsync(Look.Desktop with { TextPercent = 200 });
        Expect(await _visit.FindAsync("fit"));
    }

    [Test]
    public async Task ShowsTheSameWhereColorsAreForced()
    {
        await _visit.LookAsync(Look.Desktop);
        var shown = await _visit.FindAsync("shown");
        var filled = await _visit.Page.EvaluateAsync<int[]>(InPage.Script("filledButtons"));
        await _visit.LookAsync(Look.Desktop with { ForcedColors = true });
        (await _visit.FindAsync("shown")).Should().Equal(shown);
        Expect(await _visit.FindAsync("borderless", filled));
    }

    [Test]
    public async Task HoldsStillWhereLessMotionIsAskedFor()
    {
        await _visit.LookAsync(Look.Desktop);
        var shown = await _visit.FindAsync("shown");
        await _visit.LookAsync(Look.Desktop with { ReducedMotion = true });
        (await _visit.FindAsync("shown")).Should().Equal(shown);
        Expect(await _visit.FindAsync("motion"));
    }

    [Test]
    public async Task CanBeWalkedByKeyboard()
    {
        await _visit.LookAsync(language == "en" ? Look.Desktop : Look.Narrow);
        Expect(await Keyboard.WalkAsync(_visit));
    }

    private void Expect(IEnumerable<string> problems) =>
        problems.Distinct().Should().BeEmpty("nothing is wrong with \"{0}\" in \"{1}\"", state.Name, language);
}
