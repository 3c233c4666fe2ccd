using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Recording;
using PortalAcceptance.PageObjects.Values;
using static Microsoft.Playwright.Assertions;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>
/// An element of a page: its actions and what it shows. Each action and expectation waits no longer than the
/// tab's <see cref="PortalView.Timeout"/>, and fails with a sentence.
/// </summary>
public class Element
{
    // Read from the DOM: the accessibility tree does not tell the focus.
    private const string FocusedName =
        """
        () => {
          const focused = document.activeElement;
          return focused === document.body ? '' : focused.ariaLabel || focused.labels?.[0]?.textContent || focused.textContent;
        }
        """;

    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(50);

    private readonly Kind _kind;
    private readonly Element? _within;

    /// <param name="view">The tab that shows it.</param>
    /// <param name="kind">What a person calls it.</param>
    /// <param name="canonicalName">Its canonical accessible name; of a page, the canonical main heading; empty for the only one of its kind.</param>
    /// <param name="locator">Where it is.</param>
    /// <param name="within">What holds it, if not the page as a whole.</param>
    public Element(PortalView view, Kind kind, string canonicalName, ILocator locator, Element? within = null) =>
        (View, _kind, CanonicalName, Name, Locator, _within) = (view, kind, canonicalName, Words.Plain(view.Shown(canonicalName)), locator, within);

    /// <summary>Where it is.</summary>
    public ILocator Locator { get; }

    /// <summary>Its accessible name, as shown; of a page, its main heading; empty for the only one of its kind.</summary>
    public string Name { get; }

    /// <summary>Its canonical accessible name, which may have a context.</summary>
    public string CanonicalName { get; }

    /// <summary>The place of its parts, such as <c>in the section "Update password"</c>.</summary>
    internal string Place => $"{_kind.Preposition} {OwnWords}";

    /// <summary>The tab that shows it.</summary>
    protected PortalView View { get; }

    /// <summary>It and where it is, such as <c>the button "Cancel" in the section "Update password"</c>.</summary>
    internal string FullWords => _within is null ? OwnWords : $"{OwnWords} {_within.Place}";

    /// <summary>It as a recorder is told of it.</summary>
    internal RecordedControl Recorded => new(_kind.One, Name, Locator);

    private string OwnWords => Name.Length == 0 ? $"the {_kind.One}" : $"the {_kind.One} \"{Name}\"";

    /// <summary>Clicks it.</summary>
    /// <exception cref="UnmetExpectationException">It is not there, or can't be clicked.</exception>
    public async Task ClickAsync()
    {
        await RecordAsync(ActionKind.Click);
        await DoAsync("click", timeout => Locator.ClickAsync(new() { Timeout = timeout }));
    }

    /// <summary>Clicks it twice in quick succession.</summary>
    /// <exception cref="UnmetExpectationException">It is not there, or can't be clicked.</exception>
    public async Task DoubleClickAsync()
    {
        await RecordAsync(ActionKind.DoubleClick);
        await DoAsync("double-click", timeout => Locator.DblClickAsync(new() { Timeout = timeout }));
    }

    /// <summary>Clicks it twice as a person does, whatever the first click starts.</summary>
    /// <exception cref="UnmetExpectationException">It is not there, or can't be clicked.</exception>
    public async Task ClickTwiceAsync()
    {
        await RecordAsync(ActionKind.DoubleClick);
        await DoAsync("double-click", async timeout =>
        {
            // The locator's double click waits for the page that the clicks lead to.
            await Locator.ClickAsync(new() { Trial = true, Timeout = timeout });
            var box = (await Locator.BoundingBoxAsync(new() { Timeout = timeout }))!;
            await View.Page.Mouse.DblClickAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2), new() { Delay = 50 });
        });
    }

    /// <summary>Moves the focus to it and presses a key.</summary>
    /// <param name="key">The key, as Playwright names it.</param>
    /// <exception cref="UnmetExpectationException">It is not there, or can't be focused.</exception>
    public async Task PressAsync(string key)
    {
        await RecordAsync(ActionKind.Press, key);
        await DoAsync($"press {key} on", timeout => Locator.PressAsync(key, new() { Timeout = timeout }));
    }

    /// <summary>Reads its text.</summary>
    /// <exception cref="UnmetExpectationException">It is not there.</exception>
    public async Task<string> ReadAsync()
    {
        var text = "";
        await DoAsync("read", async timeout => text = await Locator.InnerTextAsync(new() { Timeout = timeout }));
        return text;
    }

    /// <summary>Expects it to be visible.</summary>
    /// <exception cref="UnmetExpectationException">It is not.</exception>
    public Task IsShownAsync() => ExpectAsync(
        FullWords, timeout => Expect(Locator).ToBeVisibleAsync(new() { Timeout = timeout }), seen => seen.Obstacle(View.Timeout));

    /// <summary>Expects it not to be visible.</summary>
    /// <exception cref="UnmetExpectationException">It is.</exception>
    public Task IsHiddenAsync() => View.ExpectAsync(
        timeout => Expect(Locator).ToBeHiddenAsync(new() { Timeout = timeout }),
        seen => Task.FromResult($"Expected {FullWords} not to be shown; {seen.Unreadable ?? $"it is shown, and {Says(seen)}"}"),
        this);

    /// <summary>Expects its text to contain another one.</summary>
    /// <param name="text">The other text, as the portal shows it.</param>
    /// <exception cref="UnmetExpectationException">It does not.</exception>
    public Task ShowsAsync(string text) => ExpectAsync(
        $"{FullWords} to show {Words.Quote(text)}", timeout => Expect(Locator).ToContainTextAsync(View.Wording.PartOf(text), new() { Timeout = timeout }), Says);

    /// <summary>Expects it to have the focus of its page, whether or not the browser's window is in front.</summary>
    /// <exception cref="UnmetExpectationException">It has not.</exception>
    public Task HasFocusAsync() => ExpectAsync(
        $"the focus to be on {FullWords}",
        WaitForFocusAsync,
        async _ => await PageDescription.GlanceAsync(View.Page.EvaluateAsync<string>(FocusedName)) is { Length: > 0 } focused
            ? $"it is on {Words.Quote(focused)}"
            : "it is on nothing");

    /// <summary>Expects its whole text to read like this.</summary>
    /// <exception cref="UnmetExpectationException">It does not; the message names the first line that differs.</exception>
    public Task ReadsAsync(Prose text) => ExpectAsync(
        $"{FullWords} to read as promised",
        timeout => Expect(Locator).ToHaveTextAsync(text.Whole, new() { UseInnerText = true, Timeout = timeout }),
        async _ => await PageDescription.GlanceAsync(Locator.InnerTextAsync()) is { } read && text.Mismatch(read) is { } mismatch ? $"expected {mismatch}" : "it now does");

    /// <summary>Whether it has the focus at this moment.</summary>
    internal async Task<bool> HasFocusNowAsync()
    {
        var hasFocus = false;
        await DoAsync("find", async timeout => hasFocus = await IsActiveAsync(timeout));
        return hasFocus;
    }

    /// <summary>Expects screen readers to be told that what the element opens is open, or closed.</summary>
    /// <exception cref="UnmetExpectationException">They are told something else, or the element is not there.</exception>
    public Task IsAnnouncedAsync(bool isOpen) => ExpectAsync(
        $"screen readers to be told that {FullWords} {(isOpen ? "is open" : "can be opened")}",
        timeout => Expect(Locator).ToHaveAttributeAsync("aria-expanded", isOpen ? "true" : "false", new() { Timeout = timeout }),
        _ => $"they are not told that it is {(isOpen ? "open" : "closed")}");

    /// <summary>Expects screen readers to be told that the button is pressed, or that it is not.</summary>
    /// <exception cref="UnmetExpectationException">They are told something else, or the button is not there.</exception>
    public Task IsAnnouncedAsPressedAsync(bool isPressed) => ExpectAsync(
        $"screen readers to be told that {FullWords} is {(isPressed ? "pressed" : "not pressed")}",
        timeout => Expect(Locator).ToHaveAttributeAsync("aria-pressed", isPressed ? "true" : "false", new() { Timeout = timeout }),
        _ => "they are not");

    /// <summary>Expects screen readers to be told that the element stands for the page that is shown.</summary>
    /// <exception cref="UnmetExpectationException">They are not, or the element is not there.</exception>
    public Task IsAnnouncedAsCurrentAsync() => ExpectAsync(
        $"screen readers to be told that {FullWords} is the page that is shown",
        timeout => Expect(Locator).ToHaveAttributeAsync("aria-current", "page", new() { Timeout = timeout }),
        _ => "they are not");

    /// <summary>An element in it.</summary>
    public Element Part(Kind kind, AriaRole role, string canonicalName) =>
        new(View, kind, canonicalName, View.ByRole(Locator, role, canonicalName), this);

    /// <summary>Its node in a page's accessibility tree, if it is shown.</summary>
    internal AriaNode? Find(PageDescription seen) => (_within is null ? seen.Content : _within.Find(seen))?.Descendants.FirstOrDefault(IsNode);

    /// <summary>The smallest part of a page that is shown and holds it: a section, a menu, the page's content.</summary>
    internal AriaNode? Nearest(PageDescription seen) =>
        _kind.IsPart && Find(seen) is { } node ? node : _within?.Nearest(seen) ?? seen.Content.Descendants.FirstOrDefault(node => node.Role == "main");

    /// <summary>Waits for a condition of the element within the time-out.</summary>
    /// <param name="promise">What is expected, such as <c>the button "Log in" to be visible</c>.</param>
    /// <param name="wait">Waits, with a time-out in milliseconds.</param>
    /// <param name="otherwise">What is seen instead, when it is there.</param>
    internal Task ExpectAsync(string promise, Func<float, Task> wait, Func<PageDescription, Task<string>> otherwise) =>
        View.ExpectAsync(wait, async seen => $"Expected {promise}; {Missing(seen) ?? await otherwise(seen)}", this);

    internal Task ExpectAsync(string promise, Func<float, Task> wait, Func<PageDescription, string> otherwise) =>
        ExpectAsync(promise, wait, seen => Task.FromResult(otherwise(seen)));

    /// <summary>Runs a script on it, for what no person can do.</summary>
    internal Task RunAsync(string deed, string script, object? argument) =>
        DoAsync(deed, timeout => Locator.EvaluateAsync(script, argument, new() { Timeout = timeout }));

    private protected Task RecordAsync(ActionKind kind, string? key = null) => View.RecordAsync(kind, [this], key);

    private protected Task DoAsync(string deed, Func<float, Task> act) => View.DoAsync(
        act, seen => $"Expected to {deed} {FullWords}; {Missing(seen) ?? seen.Obstacle(View.Timeout)}", this);

    /// <summary>What is shown instead of the element or its container.</summary>
    /// <returns>Null when the element is there.</returns>
    internal string? Missing(PageDescription seen)
    {
        if ((seen.Unreadable ?? _within?.Missing(seen)) is { } missing)
        {
            return missing;
        }

        if (_kind == Kind.Page)
        {
            return !seen.IsHeaded(Name) ? $"shown is {seen.Page}"
                : Find(seen) is null ? $"{seen.Page} has no main part (role \"main\")"
                : null;
        }

        if (Find(seen) is not null)
        {
            return null;
        }

        var others = (_within?.Find(seen) ?? seen.Content).Descendants.Where(HasRole).Select(node => node.Name).ToList();
        if (_within is null)
        {
            return _kind.Listed($"shown on {seen.Page}", others);
        }

        return seen.Content.Descendants.Any(IsNode) ? $"it stands elsewhere on the page, and {_kind.Listed("where it belongs", others)}"
            : others.Count == 0 && seen.Says is { } says ? $"{_kind.Listed("there", others)}, and the page says {says}"
            : _kind.Listed("there", others);
    }

    // Playwright's own expectation also wants the window in front. An installed Firefox has a window for each browser that a
    // scenario uses, and only one of them is.
    private async Task WaitForFocusAsync(float timeout)
    {
        using var patience = new CancellationTokenSource(PortalView.Patience(timeout));
        using var timer = new PeriodicTimer(_interval);
        while (!await LookAsync())
        {
            try
            {
                await timer.WaitForNextTickAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException("The focus was elsewhere all the time.");
            }
        }

        async Task<bool> LookAsync()
        {
            try
            {
                return await IsActiveAsync(timeout);
            }
            catch (PlaywrightException) when (!patience.IsCancellationRequested)
            {
                // The page that was asked may have been replaced by the next one.
                return false;
            }
        }
    }

    private Task<bool> IsActiveAsync(float timeout) =>
        Locator.EvaluateAsync<bool>("element => element === document.activeElement", null, new() { Timeout = timeout });

    private string Says(PageDescription seen) =>
        Find(seen)?.Content is { Length: > 0 } content ? $"it says {Words.Quote(content)}" : "it says nothing";

    private bool IsNode(AriaNode node) => HasRole(node) && (_kind == Kind.Page || Name.Length == 0 || node.Name == Name);

    private bool HasRole(AriaNode node) => _kind.Roles.Contains(node.Role);
}
