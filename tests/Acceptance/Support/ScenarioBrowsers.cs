using Microsoft.Playwright;
using PortalAcceptance.PageObjects;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.SecretSearch;

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

    // Traces and screenshots are of use without any password, so those that scenarios say themselves are masked as well.
    private readonly SecretMasker _masker = new(new SecretMatcher(target.Secrets));

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

    /// <summary>Closes all browsers, and keeps what the settings say of a scenario with this outcome: for each browser a trace and a screenshot. None holds a secret.</summary>
    /// <param name="failed">Whether the scenario failed.</param>
    /// <param name="newPath">Says where to keep what the next browser leaves: a path without an extension.</param>
    /// <param name="keep">Gets each file as soon as it is there, so that what fails later takes nothing away.</param>
    public async Task CloseAsync(bool failed, Func<string> newPath, Action<string> keep)
    {
        var keepTrace = settings.Use.Trace == TraceMode.On || (failed && settings.Use.Trace == TraceMode.RetainOnFailure);
        var keepScreenshot = settings.Use.Screenshot == ScreenshotMode.On || (failed && settings.Use.Screenshot == ScreenshotMode.OnlyOnFailure);
        try
        {
            foreach (var context in keepTrace || keepScreenshot ? _contexts : [])
            {
                var path = newPath();
                if (keepTrace)
                {
                    await KeepTraceAsync(context, $"{path}.trace.zip");
                    keep($"{path}.trace.zip");
                }

                if (keepScreenshot && context.Pages.Count > 0)
                {
                    await new MaskedScreenshot(context.Pages[^1], _masker).TakeAsync($"{path}.screenshot.png");
                    keep($"{path}.screenshot.png");
                }
            }
        }
        finally
        {
            foreach (var context in _contexts)
            {
                await context.CloseAsync();
            }

            _contexts.Clear();
        }
    }

    // Not even for a moment are secrets among a run's results.
    private async Task KeepTraceAsync(IBrowserContext context, string file)
    {
        var bare = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await context.Tracing.StopAsync(new() { Path = bare });
            TraceRedaction.Redact(bare, _masker);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.Move(bare, file);
        }
        finally
        {
            File.Delete(bare);
        }
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
        // For what goes past the page objects, which bring their own.
        context.SetDefaultTimeout((float)settings.ExpectTimeout.TotalMilliseconds);
        if (settings.Use.Trace != TraceMode.Off)
        {
            // No film strip: it would show what is typed into the card's fields. The snapshots show the same, redacted.
            await context.Tracing.StartAsync(new() { Snapshots = true });
        }

        return new PortalView(await context.NewPageAsync(), Wording.For(Locale)) { Timeout = settings.ExpectTimeout };
    }
}
