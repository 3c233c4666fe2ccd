using Microsoft.Playwright;
using NUnit.Framework;
using PortalAcceptance.PageObjects;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Browsers;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

// Each browser records actions, the console and failed requests, for about 5 % of a run's processor time. DOM snapshots take a
// fifth and are recorded on demand.
internal sealed class ScenarioBrowsers(IBrowser browser, PortalTarget target, RunSettings settings)
{
    private readonly List<(IBrowserContext Context, BrowserLog Log)> _browsers = [];

    // Traces and screenshots don't need passwords, so those quoted in scenarios are masked too.
    private readonly SecretMasker _masker = new(new SecretMatcher(target.Secrets));

    private readonly int _retry = TestContext.CurrentContext.CurrentRepeatCount;

    private string? _locale;

    public string Locale
    {
        get => _locale ?? settings.Use.Locale;
        set => _locale = value;
    }

    // Sent with every request.
    public IReadOnlyDictionary<string, string> Headers { get; set; } = new Dictionary<string, string>();

    // Where the run's browser does.
    public bool RunsScripts { get; set; } = true;

    public bool RecordsDom { get; set; } = settings.Use.Trace.RecordsDom();

    public Wording WordingIn(string locale) => target.WordingIn(locale);

    public Task<PortalView> OpenAsync() => OpenAsync(storage: null);

    public async Task<IAPIRequestContext> OpenWithoutPageAsync() => (await NewContextAsync(storage: null)).APIRequest;

    public async Task<PortalView> OpenCopyOfAsync(PortalView view) => await OpenAsync(await view.Page.Context.StorageStateAsync());

    public Task CloseAsync(bool failed, Func<string> newPath, Action<string> keep) => CloseAsync(
        settings.Use.Trace.IsKept(_retry, failed),
        settings.Use.Screenshot.IsTaken(_retry, failed),
        newPath,
        keep);

    // Each file is passed to keep when it is written, so that a later error does not lose it.
    public async Task CloseAsync(bool keepTrace, bool keepPage, Func<string> newPath, Action<string> keep)
    {
        try
        {
            foreach (var (context, log) in keepTrace || keepPage ? _browsers : [])
            {
                var path = newPath();
                if (keepTrace)
                {
                    await KeepTraceAsync(context, $"{path}.trace.zip");
                    keep($"{path}.trace.zip");
                }

                if (keepPage && context.Pages.Count > 0)
                {
                    var screenshot = $"{path}.screenshot.png";
                    var problem = await TryAsync(() => new MaskedScreenshot(context.Pages[^1], _masker).TakeAsync(screenshot));
                    if (problem is null)
                    {
                        keep(screenshot);
                    }

                    await KeepSnapshotAsync(context.Pages[^1], log, problem, $"{path}.page.txt");
                    keep($"{path}.page.txt");
                }
            }
        }
        finally
        {
            foreach (var (context, _) in _browsers)
            {
                // Otherwise the driver keeps the record in memory, and a folder for it, until the run ends.
                await (keepTrace || !settings.Use.Trace.IsRecorded(_retry) ? Task.CompletedTask : context.Tracing.StopAsync());
                await context.CloseAsync();
            }

            _browsers.Clear();
        }
    }

    // Results never contain secrets, not even for a moment.
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

    // A page that hangs has neither picture nor snapshot. Its address and its console may tell why.
    private async Task KeepSnapshotAsync(IPage page, BrowserLog log, string? problem, string file)
    {
        var snapshot = "";
        problem ??= await TryAsync(async () => snapshot = await page.Locator("body").AriaSnapshotAsync(new() { Timeout = (float)MaskedScreenshot.Patience.TotalMilliseconds }));
        string[] lines = [page.Url, "", problem is null ? snapshot : $"The page can't be read: {problem}", "", .. log.Lines];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, _masker.Masked(string.Join(Environment.NewLine, lines) + Environment.NewLine));
    }

    private static async Task<string?> TryAsync(Func<Task> look)
    {
        try
        {
            await look();
            return null;
        }
        catch (Exception e) when (e is TimeoutException or PlaywrightException)
        {
            return e.Message.Split('\n')[0];
        }
    }

    private async Task<PortalView> OpenAsync(string? storage) =>
        target.View(await (await NewContextAsync(storage)).NewPageAsync(), Locale, settings.ExpectTimeout);

    private async Task<IBrowserContext> NewContextAsync(string? storage)
    {
        var options = ContextOptions.Of(settings.Use);
        (options.BaseURL, options.Locale) = (target.BaseUrl.ToString(), Locale);
        options.JavaScriptEnabled = RunsScripts ? options.JavaScriptEnabled : false;
        options.ExtraHTTPHeaders = Headers.Concat(settings.Use.ExtraHttpHeaders);
        if (storage is not null)
        {
            (options.StorageState, options.StorageStatePath) = (storage, null);
        }

        var context = await browser.NewContextAsync(options);
        _browsers.Add((context, new BrowserLog(context)));
        // For actions outside of the page objects, which set their own time-out.
        context.SetDefaultTimeout((float)settings.ExpectTimeout.TotalMilliseconds);
        if (settings.Use.Trace.IsRecorded(_retry))
        {
            // No film strip: it would show what is typed into the card's fields. The snapshots show the same, redacted.
            await context.Tracing.StartAsync(new() { Snapshots = RecordsDom });
        }

        return context;
    }
}
