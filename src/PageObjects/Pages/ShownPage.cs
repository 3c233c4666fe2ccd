using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Checks;
using PortalAcceptance.PageObjects.Expectations;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>The page that is shown, whichever it is, as a whole. Wait until it is there before checking it.</summary>
public sealed partial class ShownPage(PortalView view)
{
    // The narrowest window of WCAG 1.4.10 (Reflow), and the text size of 1.4.4 (Resize text) in a usual window.
    private const int NarrowWidth = 320;
    private const int UsualWidth = 1280;
    private const int LargeText = 200;

    private const int MostProblems = 3;

    private static readonly string _months = string.Join('|', CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(name => name.Length > 0));

    /// <summary>Expects the page to be accessible: no rule of axe is violated, its links lead somewhere, and it says what it is in
    /// which language.</summary>
    /// <exception cref="UnmetExpectationException">It is not.</exception>
    public async Task IsAccessibleAsync()
    {
        await view.IsInItsLanguageAsync();
        await HasPartsAsync();
        await ExpectNoneAsync(
            "to have no accessibility problems",
            (await ReadAsync(page => Accessibility.FindProblemsAsync(page))).Select(problem => $"{problem.Element} has one: {problem.Rule}"));
        await ExpectNoneAsync(
            "to have links that lead somewhere", (await EvaluateAsync("deadLinks")).Select(link => $"{link} leads to nothing"));
        await ExpectNoneAsync(
            "to tell browsers every time", (await EvaluateAsync("unreadableTimes")).Select(time => $"{time} does not tell it"));
    }

    /// <summary>Expects nothing to be cut off and nothing to overlap, in the narrowest window and with text twice as large.</summary>
    /// <exception cref="UnmetExpectationException">Something is.</exception>
    public async Task FitsAsync()
    {
        await FitsAsync(NarrowWidth, 100, $"a window of {NarrowWidth} pixels");
        await FitsAsync(UsualWidth, LargeText, "text twice as large");
    }

    /// <summary>Expects every text to be marked as one of the portal's catalog, in the locale
    /// <see cref="Wording.PseudoLocale"/>.</summary>
    /// <exception cref="UnmetExpectationException">One is not.</exception>
    public async Task IsTranslatedAsync() => await ExpectNoneAsync(
        "to take every text from the portal's text catalog",
        (await EvaluateAsync("texts")).Where(IsUntranslated).Distinct().Select(text => $"{Words.Quote(text)} is not from there"));

    // Email addresses, numbers such as INV-2026-07-0001, and months are data.
    private static bool IsUntranslated(string text) => Data().Replace(Regex.Replace(text, $@"\b({_months}) \d{{4}}\b", ""), "").Any(char.IsLetter);

    private async Task HasPartsAsync()
    {
        var heading = view.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        (string Part, int Count)[] parts =
        [
            ("top bar (role \"banner\")", await view.Page.GetByRole(AriaRole.Banner).CountAsync()),
            ("main part (role \"main\")", await view.Page.GetByRole(AriaRole.Main).CountAsync()),
            ("main heading", await heading.CountAsync()),
            ("footer (role \"contentinfo\")", await view.Page.GetByRole(AriaRole.Contentinfo).CountAsync()),
        ];
        await ExpectNoneAsync(
            "to have a top bar, a main part, a main heading and a footer",
            parts.Where(part => part.Count != 1).Select(part => $"it has {(part.Count == 0 ? "no" : $"{part.Count} times a")} {part.Part}"));
        var (title, name) = (await view.Page.TitleAsync(), Words.Plain(await heading.InnerTextAsync()));
        await ExpectNoneAsync(
            $"to have a title that begins with {Words.Quote(name)}",
            title.StartsWith($"{name} ", StringComparison.Ordinal) ? [] : [$"its title is {Words.Quote(title)}"]);
    }

    private async Task FitsAsync(int width, int textPercent, string where)
    {
        var usual = view.Page.ViewportSize;
        await view.Page.SetViewportSizeAsync(width, usual?.Height ?? 720);
        await SetTextSizeAsync($"{textPercent}%");
        var problems = await EvaluateAsync("fit");
        await SetTextSizeAsync("");
        await (usual is null ? Task.CompletedTask : view.Page.SetViewportSizeAsync(usual.Width, usual.Height));
        await ExpectNoneAsync($"to fit {where}", problems.Select(problem => problem.TrimEnd('.')));
    }

    private Task SetTextSizeAsync(string size) => view.Page.EvaluateAsync("size => document.documentElement.style.fontSize = size", size);

    private async Task ExpectNoneAsync(string promise, IEnumerable<string> problems)
    {
        var found = problems.Distinct().ToList();
        if (found.Count > 0)
        {
            var seen = await PageDescription.OfAsync(view);
            var more = found.Count > MostProblems ? $", and {found.Count - MostProblems} more" : "";
            throw new UnmetExpectationException($"Expected {seen.Name} {promise}; {string.Join("; ", found.Take(MostProblems))}{more}", seen, null);
        }
    }

    private async Task<string[]> EvaluateAsync(string script) => await ReadAsync(page => page.EvaluateAsync<string[]>(PageScript.Of(script)));

    // The page has to answer in time. How long a check takes from there says how busy this machine is, not how good the page is.
    private async Task<T> ReadAsync<T>(Func<IPage, Task<T>> read)
    {
        Task<T>? reading = null;
        await DoAsync(timeout => view.Page.EvaluateAsync("() => null").WaitAsync(PortalView.Patience(timeout)));
        await DoAsync(_ => reading = read(view.Page));
        return await reading!;

        Task DoAsync(Func<float, Task> act) => view.DoAsync(act, seen => $"Expected to check {seen.Name}; {seen.Unreadable ?? seen.Obstacle(view.Timeout)}");
    }

    [GeneratedRegex(@"\[!!.*?!!\]|\S+@\S+|\b[A-Z]+(-\d+)+\b")]
    private static partial Regex Data();
}
