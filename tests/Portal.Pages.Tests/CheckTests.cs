using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Pages;
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

        (await PageAccessibility.FindProblemsAsync(visit)).Should().Contain(problem => problem.Contains($"({rule})"));
    }

    [TestCase("<label>City<input></label><input>", "the field without a name after \"City\" has one: Form elements must have labels")]
    [TestCase("<p style='color: #aaa'>Pale</p>", "the text \"Pale\" has one: Elements must meet minimum color contrast ratio thresholds")]
    [TestCase("<div role='alert'><a href='#note'>Enter the city.</a></div><p id='note'>Note</p>", "to have links that lead somewhere; the link \"Enter the city.\" leads to nothing")]
    [TestCase("<a href='#gone'>More</a>", "the link \"More\" leads to nothing")]
    [TestCase("<h1>Another</h1>", "it has 2 times a main heading")]
    public async Task SaysInASentenceWhatIsNotAccessible(string body, string sentence)
    {
        await using var visit = await ShowAsync($"<header>Test</header><main><h1>Test</h1>{body}</main><footer>Test</footer>");
        await visit.Page.EvaluateAsync("document.title = 'Test · Portal'");

        var checking = () => new ShownPage(visit.View).IsAccessibleAsync();

        (await checking.Should().ThrowAsync<UnmetExpectationException>()).Which.Message.Split(Environment.NewLine)[0]
            .Should().StartWith("Expected \"Test\" to have ").And.Contain(sentence);
    }

    // As axe does on a busy machine.
    [Test]
    public async Task WaitsForACheckThatTakesLongerThanThePageMay()
    {
        await using var visit = await ShowAsync("<header>Test</header><main><h1>Test</h1></main><footer>Test</footer>");
        await visit.Page.EvaluateAsync("""
            () => {
              document.title = 'Test · Portal';
              const report = { violations: [{ id: 'late', help: 'Found late', nodes: [{ target: ['h1'], any: [], all: [], none: [] }] }], incomplete: [] };
              window.axe = { run: () => new Promise(resolve => setTimeout(() => resolve(report), 6000)) };
            }
            """);

        var checking = () => new ShownPage(visit.View with { Timeout = TimeSpan.FromSeconds(5) }).IsAccessibleAsync();

        await checking.Should().ThrowAsync<UnmetExpectationException>().WithMessage("Expected \"Test\" to have no accessibility problems; * has one: Found late*");
    }

    [Test]
    public async Task SaysThatAPageDoesNotAnswer()
    {
        await using var visit = await ShowAsync("<main><h1>Test</h1></main>");
        var hasAsked = new TaskCompletionSource();
        // No script runs while its question is open.
        visit.Page.Dialog += (_, _) => hasAsked.TrySetResult();
        await visit.Page.EvaluateAsync("() => { setTimeout(() => alert('Wait')); }");
        await hasAsked.Task;

        var checking = () => new ShownPage(visit.View with { Timeout = TimeSpan.FromSeconds(1) }).IsTranslatedAsync().WaitAsync(TimeSpan.FromSeconds(30));

        await checking.Should().ThrowAsync<UnmetExpectationException>().WithMessage("Expected to check *; the page cannot be read: *");
    }

    [Test]
    public async Task SeesAPageThatSaysAnotherLanguage()
    {
        await using var visit = await ShowAsync("<header>Test</header><main><h1>Test</h1></main>");

        var checking = () => new ShownPage(visit.View with { Wording = Wording.For("fr-FR") }).IsAccessibleAsync();

        await checking.Should().ThrowAsync<UnmetExpectationException>().WithMessage("Expected \"Test\" to say that it is in French; it says that it is in English*");
    }

    [TestCase("<p>Bare</p>", "\"Bare\"")]
    [TestCase("<p>[!! Marked !!] and bare</p>", "\"[!! Marked !!] and bare\"")]
    [TestCase("<button aria-label='Bare'>[!! Marked !!]</button>", "\"Bare\"")]
    [TestCase("<select><option value=''>Bare</option></select>", "\"Bare\"")]
    public async Task SeesATextThatIsNotOfTheCatalog(string body, string text)
    {
        await using var visit = await ShowAsync($"<main><h1>[!! Title !!]</h1>{body}</main>");
        await visit.Page.EvaluateAsync("document.title = '[!! Title !!] · Portal'");

        var checking = () => new ShownPage(visit.View).IsTranslatedAsync();

        await checking.Should().ThrowAsync<UnmetExpectationException>()
            .WithMessage($"Expected \"[!! Title !!]\" to take every text from the portal's text catalog; {text} is not from there*");
    }

    [TestCase("<p>[!! Marked !!] ada@example.org 4.50 € – May 2026 INV-2026-07-0001</p>")]
    [TestCase("<p>© Portal</p>")]
    [TestCase("<p><time>4 May</time></p>")]
    [TestCase("<button lang='fr'>Français</button>")]
    [TestCase("<select><option value='FR'>France</option></select>")]
    [TestCase("<p hidden>Bare</p>")]
    public async Task SeesThatDataIsNotOfTheCatalog(string body)
    {
        await using var visit = await ShowAsync($"<main><h1>[!! Title !!]</h1>{body}</main>");
        await visit.Page.EvaluateAsync("document.title = '[!! Title !!] · Portal'");

        await new ShownPage(visit.View).IsTranslatedAsync();
    }

    [Test]
    public async Task HasNothingToSayOfWhatIsRight()
    {
        var body = $"<main><h1>Title</h1><p>{Focusable}</p></main>";
        await using var visit = await ShowAsync(body);

        (await PageAccessibility.FindProblemsAsync(visit)).Should().BeEmpty();
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
    [TestCase("<style>td::before { content: attr(data-label) / '' }</style><table><thead><tr><th>Period</th></tr></thead><tbody><tr><td data-label='Number'>July</td></tr></tbody></table>", "is labeled “Number”, and its column “Period”")]
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

    [TestCase("<p>Text</p><i id='part'></i>", "end of page")]
    [TestCase("<p id='part'>Text</p>", "#part")]
    [TestCase("<i id='part'></i><p>Text</p>", "#part")]
    public async Task SeesWhatPartOfThePageTheFirstPaintWaitsFor(string body, string expected)
    {
        await using var visit = await ShowAsync(body, "<link rel='expect' href='#part' blocking='render'>");

        (await visit.FindAsync("renderBlocking")).Should().Equal(expected);
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
