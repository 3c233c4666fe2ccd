using System.Globalization;
using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Recording;

namespace PortalAcceptance.PageObjects;

/// <summary>
/// One browser tab on the portal, and the wording in which the portal speaks in it. Pages and components find what a
/// person sees through it: by role and canonical accessible name, never by markup.
/// </summary>
/// <param name="Wording">What this portal shows for the canonical texts.</param>
public sealed record PortalView(IPage Page, Wording Wording)
{
    /// <summary>The context of the texts that are titles of pages, as in <c>heading|Log in</c>.</summary>
    public const string HeadingContext = "heading";

    /// <summary>
    /// How long each action, navigation and expectation in the tab may take; zero for no limit. Playwright's own default,
    /// 30 seconds, unless set.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Is told each action in the tab and each answer to it; nobody is unless set.</summary>
    public IActionRecorder? Recorder { get; init; }

    /// <summary>
    /// Whether the portal may keep the tutorial's promises in other ways than the reference portal: with page titles that are
    /// headings of any level, messages anywhere on the page and with more in them, errors as error messages of their fields, and
    /// fields of other kinds. The reference portal is held to its own ways.
    /// </summary>
    public bool IsTolerant { get; init; }

    /// <summary>Where the portal has the pages that are opened by their addresses.</summary>
    public PortalPaths Paths { get; init; } = new();

    /// <summary>The page objects of the portal.</summary>
    public IPortalPages Pages { get; init; } = new PortalPages();

    /// <summary>The tab.</summary>
    public IPage Page { get; init => field = Watched(value); } = Watched(Page);

    /// <summary>What the tab has asked the portal for.</summary>
    internal Navigation Navigation => Navigation.Of(Page);

    /// <summary>The page with the login form.</summary>
    public LoginPage Login => Pages.Login(this);

    /// <summary>The page that a login leads to.</summary>
    public CloudServersPage Home => Pages.Home(this);

    /// <summary>The menu beside the login ID.</summary>
    public AccountMenu Menu => Pages.Menu(this);

    /// <summary>The account settings.</summary>
    public AccountSettingsPage Settings => Pages.Settings(this);

    /// <summary>What the portal shows for a canonical text.</summary>
    public string Shown(string canonical) => Wording.Shown(canonical);

    /// <summary>An address for a context whose base URL may have a path of its own, which a path that begins with a slash would
    /// replace.</summary>
    /// <param name="path">A path of the portal, such as <c>/login</c>, or an absolute address, which stays as it is.</param>
    public static string Address(string path) => path.StartsWith('/') ? $".{path}" : path;

    /// <summary>Goes to a path of the portal, relative to the context's base URL.</summary>
    /// <exception cref="UnmetExpectationException">Nothing is loaded from there within <see cref="Timeout"/>.</exception>
    public Task GoToAsync(string path) => NavigateAsync(
        $"the address {PageDescription.WithoutQuery(path)}", timeout => Page.GotoAsync(Address(path), new() { Timeout = timeout }));

    /// <summary>Loads the page again.</summary>
    /// <exception cref="UnmetExpectationException">It does not load within <see cref="Timeout"/>.</exception>
    public Task ReloadAsync() => NavigateAsync("the same page again", timeout => Page.ReloadAsync(new() { Timeout = timeout }));

    /// <summary>Presses a key wherever the focus is.</summary>
    /// <param name="key">The key's name, as in <see cref="IKeyboard.PressAsync"/>.</param>
    public Task PressAsync(string key) => Page.Keyboard.PressAsync(key);

    /// <summary>Expects the page to tell browsers and screen readers that it is in the language of <see cref="Wording"/>.</summary>
    /// <exception cref="UnmetExpectationException">It names another language, or none.</exception>
    public Task IsInItsLanguageAsync() => ExpectAsync(
        timeout => Page.WaitForFunctionAsync("language => document.documentElement.lang === language", Wording.Language, new() { Timeout = timeout }),
        async seen => $"Expected {seen.Name} to say that it is in {LanguageName(Wording.Language)}; "
            + (await PageDescription.GlanceAsync(Page.EvaluateAsync<string>("() => document.documentElement.lang")) is { Length: > 0 } other
                ? $"it says that it is in {LanguageName(other)}"
                : "it names no language"));

    /// <summary>Goes back to the page before.</summary>
    /// <exception cref="UnmetExpectationException">It does not load within <see cref="Timeout"/>.</exception>
    public Task GoBackAsync() => NavigateAsync("the page before", timeout => Page.GoBackAsync(new() { Timeout = timeout }));

    /// <summary>A link with exactly this canonical text, anywhere on the page.</summary>
    public Element Link(string canonicalName) => new(this, Kind.Link, canonicalName, ByRole(AriaRole.Link, canonicalName));

    /// <summary>The element of a role with exactly this canonical accessible name, anywhere on the page.</summary>
    public ILocator ByRole(AriaRole role, string canonicalName) =>
        Page.GetByRole(role, new() { Name = Shown(canonicalName), Exact = true });

    /// <summary>The element of a role with exactly this canonical accessible name, within another element.</summary>
    public ILocator ByRole(ILocator within, AriaRole role, string canonicalName) =>
        within.GetByRole(role, new() { Name = Shown(canonicalName), Exact = true });

    /// <summary>The page's main heading, when it reads this canonical text: the proof that the page is the one expected.</summary>
    public ILocator MainHeading(string canonicalName)
    {
        var name = Shown($"{HeadingContext}|{canonicalName}");
        return IsTolerant
            ? Page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true }).First
            : Page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true, Level = 1 });
    }

    /// <summary>Expects a secret to be nowhere in the page, visible or not.</summary>
    /// <param name="secret">The secret, which the failure does not tell.</param>
    /// <param name="name">What to call it, such as "the card number".</param>
    /// <exception cref="UnmetExpectationException">It is in the page.</exception>
    public async Task HoldsNowhereAsync(string secret, string name)
    {
        var source = "";
        await DoAsync(
            async timeout => source = await Page.ContentAsync().WaitAsync(Patience(timeout)),
            seen => $"Expected {name} nowhere in the page; {seen.Unreadable ?? seen.Obstacle(Timeout)}");
        if (source.Contains(secret, StringComparison.Ordinal))
        {
            var seen = await PageDescription.OfAsync(this);
            throw new UnmetExpectationException($"Expected {name} nowhere in the page; {seen.Page} holds it", seen, null);
        }
    }

    /// <summary>Stores a text in the browser, as a script of the page would.</summary>
    public Task StoreAsync(string text) => Page.EvaluateAsync("text => localStorage.setItem('stored', text)", text);

    /// <summary>Expects a secret neither in the page's address nor in what scripts can read of the browser's storage.</summary>
    /// <param name="secret">The secret, which the failure does not tell.</param>
    /// <param name="name">What to call it, such as "the card number".</param>
    /// <exception cref="UnmetExpectationException">It is there.</exception>
    public async Task KeepsNowhereAsync(string secret, string name)
    {
        var places = await Page.EvaluateAsync<string[]>("() => [location.href, JSON.stringify({ ...localStorage, ...sessionStorage }), document.cookie]");
        string[] names = ["the address of the page", "the browser's storage", "a cookie that scripts can read"];
        var place = names.Zip(places).FirstOrDefault(place => place.Second.Contains(secret, StringComparison.Ordinal)).First;
        UnmetExpectationException.ThrowUnless(place is null, $"Expected {name} nowhere in the browser; {place} holds it");
    }

    /// <summary>Tells the recorder, if there is one.</summary>
    internal Task RecordAsync(ActionKind kind, IEnumerable<Element> controls, string? key = null) =>
        Recorder?.RecordAsync(new RecordedAction(kind, [.. controls.Select(control => control.Recorded)]) { Key = key }) ?? Task.CompletedTask;

    /// <summary>Waits for something that must come true within the time-out.</summary>
    /// <param name="wait">Waits, with a time-out in milliseconds.</param>
    /// <param name="explain">Says what was expected and what is seen instead.</param>
    /// <param name="at">The element that it is about, if any.</param>
    internal async Task ExpectAsync(Func<float, Task> wait, Func<PageDescription, Task<string>> explain, Element? at = null)
    {
        if (await TryAsync(wait, Timeout) is { } cause)
        {
            var seen = await PageDescription.OfAsync(this, cause);
            var sentence = await explain(seen);
            // The page may have changed to what was expected by now.
            var isLate = seen.Unreadable is null && await TryAsync(timeout => wait(timeout).WaitAsync(PageDescription.Glance), TimeSpan.FromMilliseconds(1)) is null;
            throw new UnmetExpectationException(isLate ? $"{sentence} (it came true only after {Words.Seconds(Timeout)})" : sentence, seen, at);
        }
    }

    /// <summary>Does something that must be possible within the time-out.</summary>
    /// <param name="act">Does it, with a time-out in milliseconds.</param>
    /// <param name="explain">Says what was attempted and what is seen instead.</param>
    /// <param name="at">The element that it is about, if any.</param>
    internal async Task DoAsync(Func<float, Task> act, Func<PageDescription, string> explain, Element? at = null)
    {
        if (await TryAsync(act, Timeout) is { } cause)
        {
            var seen = await PageDescription.OfAsync(this, cause);
            throw new UnmetExpectationException(explain(seen), seen, at);
        }
    }

    /// <summary>A time-out as Playwright takes it, in milliseconds with zero for no limit, as .NET takes it.</summary>
    internal static TimeSpan Patience(float timeout) => timeout > 0 ? TimeSpan.FromMilliseconds(timeout) : System.Threading.Timeout.InfiniteTimeSpan;

    private static string LanguageName(string code) => CultureInfo.GetCultureInfo(code).EnglishName;

    private static async Task<Exception?> TryAsync(Func<float, Task> act, TimeSpan timeout)
    {
        try
        {
            await act((float)timeout.TotalMilliseconds);
            return null;
        }
        catch (Exception error) when (error is TimeoutException or PlaywrightException)
        {
            return error;
        }
    }

    private Task NavigateAsync(string target, Func<float, Task> navigate) => DoAsync(
        async timeout =>
        {
            try
            {
                await navigate(timeout);
            }
            catch (PlaywrightException led) when (led.Message.Contains("is interrupted by another navigation", StringComparison.Ordinal))
            {
                // The page leads on at once. An installed Firefox may say this of a redirect too.
                await Page.WaitForLoadStateAsync(LoadState.Load, new() { Timeout = timeout });
            }
        },
        seen => $"Expected {target} to load; {seen.NavigationObstacle(Timeout)}");

    // From the beginning, also in a copy of this view for another tab.
    private static IPage Watched(IPage page)
    {
        _ = Navigation.Of(page);
        return page;
    }
}
