using PortalAcceptance.Portal.Pages.Tests.Html;

namespace PortalAcceptance.Portal.Pages.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class HtmlValidatorTests
{
    private const string Valid = """
        <p id="note">One, <a href="#note"><strong>two</strong></a></p>
        <form action="/save"><label for="city">City</label><input id="city" list="cities" aria-describedby="note" />
        <datalist id="cities"><option value="Lyon">69</option></datalist>
        <select name="country" required><option value="">Choose</option><option value="FR" selected>France</option></select></form>
        <ul><li><a href="/"><span>Home</span></a></li></ul>
        <table><caption>Days</caption><thead><tr><th scope="col">Day</th></tr></thead><tbody><tr><td><time datetime="2026-03-01">1 March</time></td></tr></tbody></table>
        """;

    [Test]
    public void FindsNothingWrongWithWhatIsValid() => HtmlValidator.FindProblems(Page(Valid)).Should().BeEmpty();

    [TestCase("</span>", "", TestName = "An end without a beginning")]
    [TestCase("<p>One<div>Two</div></p>", "", TestName = "A block in a paragraph")]
    [TestCase("<p>One &amp Two</p>", "", TestName = "A character without its semicolon")]
    [TestCase("<b>One</b>", "is not known", TestName = "An element that nothing is known of")]
    [TestCase("<span><div>One</div></span>", "must not stand in", TestName = "A block in text")]
    [TestCase("<p><a href=\"/\"><div>One</div></a></p>", "", TestName = "A block in a link in text")]
    [TestCase("<ul><p>One</p></ul>", "must not stand in", TestName = "Something else in a list")]
    [TestCase("<ul>One</ul>", "must not hold text", TestName = "Text in a list")]
    [TestCase("<a href=\"/\"><button>One</button></a>", "must not stand anywhere in", TestName = "A button in a link")]
    [TestCase("<button><span tabindex=\"0\">One</span></button>", "must not stand anywhere in", TestName = "Something focusable in a button")]
    [TestCase("<p align=\"right\">One</p>", "must not have align", TestName = "An attribute of old")]
    [TestCase("<form action=\"\"></form>", "must not have action", TestName = "An empty address")]
    [TestCase("<p id=\"a\">One</p><p id=\"a\">Two</p>", "is there 2 times", TestName = "An id twice")]
    [TestCase("<p aria-describedby=\"b\">One</p>", "refers by aria-describedby", TestName = "A reference into the void")]
    [TestCase("<a href=\"#b\">One</a>", "leads to", TestName = "A link into the void")]
    [TestCase("<p id=\"a\">One</p><label for=\"a\">Two</label>", "can have a label", TestName = "A label for a paragraph")]
    [TestCase("<select name=\"a\" required><option value=\"1\">One</option></select>", "first option", TestName = "A required choice without none")]
    [TestCase("<img src=\"/a.png\">", "needs an alt", TestName = "A picture without words")]
    [TestCase("<time>today</time>", "machines can read", TestName = "A time that only people can read")]
    [TestCase("<h1>Another</h1>", "There are 2 of h1", TestName = "A second title of the page")]
    [TestCase("<table><tbody></tbody><thead></thead></table>", "in another order", TestName = "A table's end before its beginning")]
    public void FindsWhatIsWrong(string body, string problem) =>
        HtmlValidator.FindProblems(Page(body)).Should().Contain(found => found.Contains(problem));

    private static string Page(string body) =>
        $"<!DOCTYPE html><html lang=\"en\"><head><title>Page</title></head><body><main><h1>Page</h1>{body}</main></body></html>";
}
