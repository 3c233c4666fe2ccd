using FluentAssertions;
using Microsoft.Playwright;
using NUnit.Framework;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Recording;
using PortalAcceptance.PageObjects.Values;
using PortalAcceptance.Shared;

namespace PortalAcceptance.PageObjects.Tests;

internal sealed class RecordingTests : BrowserTests
{
    private const string Page =
        """
        <header><button id="account">ada@example.org</button></header>
        <main>
          <h1>Log in</h1>
          <p role="status">Your password has been updated.</p>
          <label for="email">Email address</label> <input id="email">
          <label for="password">Password</label> <input id="password" type="password">
          <label for="type">Card type</label> <select id="type"><option>None</option><option>Visa</option></select>
          <button id="submit">Log in</button>
        </main>
        <script>
          window.acted = [];
          for (const type of ['click', 'dblclick', 'input', 'keydown']) {
            document.addEventListener(type, event => acted.push(`${type} ${event.target.id}`), true);
          }
        </script>
        """;

    private IPage _page = null!;
    private Recorder _recorder = null!;

    private LoginPage Login => new(View);

    private PortalView View => new(_page, Wording.For("en-US")) { Recorder = _recorder };

    [SetUp]
    public async Task OpenPage()
    {
        _page = await Browser.NewPageAsync();
        await _page.SetContentAsync(Page);
        _recorder = new Recorder();
    }

    [TearDown]
    public Task ClosePage() => _page.CloseAsync();

    [Test]
    public async Task AFormIsRecordedAsAWholeAndThenItsButton()
    {
        await Login.Form.SubmitAsync(new Credentials("ada@example.org", "known-quiet-lanterns"));

        _recorder.Actions.Should().Equal(
            "Fill field Email address (email), field Password (password); so far:",
            "Click button Log in (submit); so far: input email, input password");
        (await ActedAsync()).Should().Equal("input email", "input password", "click submit");
    }

    [Test]
    public async Task EachActionIsRecordedBeforeItIsTaken()
    {
        await new AccountMenu(View).OpenAsync("ada@example.org");
        await Login.Form.Field("Card type").ChooseAsync("Visa");
        await Login.Form.Field("Email address").FillAsync("ada@example.org");
        await Login.Form.Field("Email address").PressAsync("Enter");

        _recorder.Actions.Should().Equal(
            "Click button ada@example.org (account); so far:",
            "Choose field Card type (type); so far: click account",
            "Fill field Email address (email); so far: click account, input type",
            "Press Enter field Email address (email); so far: click account, input type, input email");
        (await ActedAsync()).Should().Equal("click account", "input type", "input email", "keydown email");
    }

    [Test]
    public async Task ADoubleClickIsOneAction()
    {
        await Login.Form.Submit.DoubleClickAsync();

        _recorder.Actions.Should().Equal("DoubleClick button Log in (submit); so far:");
    }

    [Test]
    public async Task AnswersAreRecordedWhenTheyAreShown()
    {
        await Login.ShownAsync();
        await Login.Form.ConfirmsAsync("Your password has been updated.");

        _recorder.Actions.Should().Equal("PageShown heading Log in (); so far:", "Confirmed confirmation Your password has been updated. (); so far:");
    }

    [Test]
    public async Task NamesAreThoseThatThePortalShows()
    {
        await _page.SetContentAsync("<main><h1>Se connecter</h1><button id='submit'>Se connecter</button></main><script>window.acted = [];</script>");

        await new LoginPage(View with { Wording = Wording.For("fr-FR") }).Form.Submit.ClickAsync();

        _recorder.Actions.Should().Equal("Click button Se connecter (submit); so far:");
    }

    private Task<string[]> ActedAsync() => Recorder.ActedAsync(_page);

    private sealed class Recorder : IActionRecorder
    {
        public List<string> Actions { get; } = [];

        public static async Task<string[]> ActedAsync(IPage page) => await page.EvaluateAsync<string[]>("() => acted");

        public async Task RecordAsync(RecordedAction action)
        {
            var controls = new List<string>();
            foreach (var (kind, name, locator) in action.Controls)
            {
                controls.Add($"{kind} {name} ({await locator.GetAttributeAsync("id")})");
            }

            var words = new[] { action.Kind.ToString(), action.Key, string.Join(", ", controls) }.OfType<string>();
            Actions.Add($"{string.Join(' ', words)}; so far: {string.Join(", ", await ActedAsync(action.Controls[0].Locator.Page))}".TrimEnd());
        }
    }
}
