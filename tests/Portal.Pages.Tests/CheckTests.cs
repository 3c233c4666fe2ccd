using PortalAcceptance.Portal.Pages.Tests.Browsing;
using PortalAcceptance.Portal.Pages.Tests.Checks;

namespace PortalAcceptance.Portal.Pages.Tests;

// Runs each check on a broken page, because a check that never finds a problem also passes.
[Parallelizable(ParallelScope.All)]
internal sealed class CheckTests
{
    private const string Focusable = "<a href='#a'>One</a> <a href='#b'>Two</a> <a href='#c'>Three</a>";

    [TestCase("<p style='color: #aaa'>Pale</p>", "color-contrast")]
    [TestCase("<input>", "label")]
    [TestCase("<button style='width: 12px; height: 12px; padding: 0'></button><button style='width: 12px; height: 12px; padding: 0'>x</button>", "target-size")]
    [TestCase("<div role='region'><h3>Deep</h3></div>", "heading-order")]
    [TestCase("<p style='background: url(/favicon.svg)'>On a picture</p>", "color-contrast")]
    public async Task SeesWhatIsNotAccessible(string body, string rule)
    {
        await using var visit = await ShowAsync($"<main><h1>Title</h1>{body}</main>");

        (await Accessibility.FindProblemsAsync(visit)).Should().Contain(problem => problem.Contains($"({rule})"));
    }

    [Test]
    public async Task HasNothingToSayOfWhatIsRight()
    {
        var body = $"<main><h1>Title</h1><p>{Focusable}</p></main>";
        await using var visit = await ShowAsync(body);

        (await Accessibility.FindProblemsAsync(visit)).Should().BeEmpty();
        (await visit.FindAsync("fit")).Should().BeEmpty();
        (await visit.FindAsync("motion")).Should().BeEmpty();
        (await visit.FindAsync("layoutShift")).Should().BeEmpty();
    }

    [TestCase("<div style='width: 2000px'>Wide</div>", "The page is")]
    [TestCase("<div style='width: 40px; overflow: hidden; white-space: nowrap'>More than fits</div>", "cut off")]
    [TestCase("<div style='height: 10px; overflow: hidden'>Too high</div>", "cut off")]
    [TestCase("<div style='width: 40px; white-space: nowrap'>More than fits</div>", "sticks out")]
    [TestCase("<p style='position: absolute; left: -20px'>Half gone</p>", "beyond the window")]
    [TestCase("<p style='position: absolute; top: 0'>One</p><p style='position: absolute; top: 0'>Other</p>", "lie over each other")]
    [TestCase("<input style='position: absolute'><input style='position: absolute'>", "lie over each other")]
    public async Task SeesWhatDoesNotFit(string body, string problem)
    {
        await using var visit = await ShowAsync(body);

        (await visit.FindAsync("fit")).Should().Contain(found => found.Contains(problem));
    }

    [TestCase("a { outline: none }", "nothing shows it")]
    [TestCase("a { outline: 3px solid #eee !important }", "contrast")]
    [TestCase("body::after { content: ''; position: fixed; inset: 0 }", "covered")]
    public async Task SeesWhereTheFocusIsNotSeen(string style, string problem)
    {
        await using var visit = await ShowAsync($"<style>{style}</style>{Focusable}");

        (await Keyboard.WalkAsync(visit)).Should().Contain(found => found.Contains(problem));
    }

    [Test]
    public async Task SeesAnOrderThatIsNotThatOfThePage()
    {
        await using var visit = await ShowAsync("<a href='#a'>One</a> <a href='#b' tabindex='2'>Two</a> <a href='#c' tabindex='1'>Three</a>");

        (await Keyboard.WalkAsync(visit)).Should().Contain(found => found.Contains("instead of"));
    }

    [Test]
    public async Task SeesMotion()
    {
        await using var visit = await ShowAsync("<p style='transition: color 1s'>Slow</p>");

        (await visit.FindAsync("motion")).Should().ContainSingle();
    }

    [Test]
    public async Task SeesAButtonWithoutABorder()
    {
        await using var visit = await ShowAsync("<button style='border: 0; background: blue'>Save</button>");
        var filled = await visit.Page.EvaluateAsync<int[]>(InPage.Script("filledButtons"));

        (await visit.FindAsync("borderless", filled)).Should().ContainSingle();
    }

    [Test]
    public async Task SeesWhatMovesByItself()
    {
        await using var visit = await ShowAsync("<div id='space'></div><p>Text</p>");
        await visit.Page.EvaluateAsync(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => { space.style.height = '100px'; done(); })))");

        (await visit.FindAsync("layoutShift")).Should().Contain(move => move.Contains("Text"));
    }

    [Test]
    public async Task SeesWhatTheFirstPaintWaitsFor()
    {
        await using var visit = await ShowAsync("", "<link rel='stylesheet' href='/portal.css'><script src='/portal.js'></script>");

        (await visit.FindAsync("renderBlocking")).Should().BeEquivalentTo("/portal.css", "/portal.js");
    }

    [TestCase("<script>console.error('No')</script>", "the console says")]
    [TestCase("<script>throw new Error('No')</script>", "a script failed")]
    [TestCase("<img src='/nowhere.png' alt=''>", "answered 404")]
    [TestCase("<img src='http://127.0.0.2:9/icon.png' alt=''>", "another host")]
    public async Task HearsWhatTheBrowserSays(string body, string problem)
    {
        await using var visit = await ShowAsync(body);

        visit.Log.Problems.Should().Contain(found => found.Contains(problem));
    }

    private static string Document(string body, string head = "") =>
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Test</title>{head}</head>\n<body>{body}</body>\n</html>";

    // Serves the document at an address of the portal, so that it has the portal's host.
    private static async Task<Visit> ShowAsync(string body, string head = "")
    {
        var visit = await PagesRun.VisitAsync("en", Look.Desktop);
        await visit.Page.RouteAsync("**/wrong", route => route.FulfillAsync(new() { ContentType = "text/html", Body = Document(body, head) }));
        await visit.OpenAsync("/wrong");
        return visit;
    }
}
