using Microsoft.Playwright;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>
/// The browsers of one scenario: each a browser context of its own, with cookies and storage of its own. A trace is
/// recorded in each and kept as the settings say.
/// </summary>
/// <param name="browser">The browser process of the run.</param>
/// <param name="target">The portal under test.</param>
/// <param name="settings">The run's settings.</param>
public sealed class ScenarioBrowsers(IBrowser browser, PortalTarget target, RunSettings settings)
{
    private readonly List<IBrowserContext> _contexts = [];

    private string? _locale;

    /// <summary>The locale of the browsers opened from now on, unless the settings' one is to be used.</summary>
    public string Locale
    {
        get => _locale ?? settings.Use.Locale;
        set => _locale = value;
    }

    /// <summary>Opens another browser, in which nobody has ever logged in.</summary>
    public Task<PortalView> OpenAsync() => OpenAsync(storage: null);

    /// <summary>Opens another browser, with a copy of all that a portal has stored in this one.</summary>
    /// <param name="view">This one.</param>
    public async Task<PortalView> OpenCopyOfAsync(PortalView view) => await OpenAsync(await view.Page.Context.StorageStateAsync());

    /// <summary>Lets no action in any of the browsers take longer than this.</summary>
    public void LimitTo(TimeSpan time)
    {
        foreach (var context in _contexts)
        {
            context.SetDefaultTimeout((float)time.TotalMilliseconds);
        }
    }

    /// <summary>Closes all browsers, and keeps what the settings say of a scenario with this outcome.</summary>
    /// <param name="failed">Whether the scenario failed.</param>
    /// <param name="folder">Where to keep it.</param>
    /// <param name="secrets">What none of it may hold.</param>
    /// <returns>The files kept: for each browser a screenshot and a trace, as far as the settings want them.</returns>
    public async Task<IReadOnlyList<string>> CloseAsync(bool failed, string folder, IReadOnlyCollection<string> secrets)
    {
        var keepTrace = settings.Use.Trace == TraceMode.On || (failed && settings.Use.Trace == TraceMode.RetainOnFailure);
        var keepScreenshot = settings.Use.Screenshot == ScreenshotMode.On || (failed && settings.Use.Screenshot == ScreenshotMode.OnlyOnFailure);
        var kept = new List<string>();
        foreach (var (context, number) in _contexts.Select((context, index) => (context, index + 1)))
        {
            var suffix = number == 1 ? "" : $"-{number}";
            if (keepScreenshot && context.Pages.Count > 0)
            {
                kept.Add(Path.Combine(folder, $"screenshot{suffix}.png"));
                await context.Pages[^1].ScreenshotAsync(new() { Path = kept[^1], FullPage = true, Mask = Secrets(context.Pages[^1]) });
            }

            if (keepTrace)
            {
                kept.Add(Path.Combine(folder, $"trace{suffix}.zip"));
                await context.Tracing.StopAsync(new() { Path = kept[^1] });
                TraceRedaction.Redact(kept[^1], secrets);
            }

            await context.CloseAsync();
        }

        _contexts.Clear();
        return kept;
    }

    private async Task<PortalView> OpenAsync(string? storage)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = target.BaseUrl.ToString(),
            StorageState = storage,
            Locale = Locale,
            TimezoneId = settings.Use.TimezoneId,
            ViewportSize = settings.Use.Viewport is { } viewport ? new() { Width = viewport.Width, Height = viewport.Height } : ViewportSize.NoViewport,
        });
        _contexts.Add(context);
        if (settings.Use.Trace != TraceMode.Off)
        {
            // No film strip: it would show what is typed into the card's fields. The snapshots show the same, redacted.
            await context.Tracing.StartAsync(new() { Snapshots = true });
        }

        return new PortalView(await context.NewPageAsync(), Wording.For(Locale));
    }

    // Passwords are shown as dots anyway; what is typed into a card's fields is shown as it is.
    private ILocator[] Secrets(IPage page)
    {
        var settingsPage = new AccountSettingsPage(new PortalView(page, Wording.For(Locale)));
        return [settingsPage.Card.Field("Card number"), settingsPage.Card.Field("Security code")];
    }
}
