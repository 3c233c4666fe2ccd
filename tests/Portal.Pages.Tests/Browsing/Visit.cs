using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PortalAcceptance.PageObjects;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Pages.Tests.Browsing;

internal sealed class Visit : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly IBrowserContext _context;
    private IResponse? _document;

    private Visit(IBrowserContext context, IPage page, PortalUnderTest portal, string language)
    {
        (_context, Page, Portal, Language) = (context, page, portal, language);
        View = new PortalView(page, Wording.For(language));
        Log = new BrowserLog(page, portal.Address);
        page.Response += (_, response) => _document = IsDocument(response) ? response : _document;
    }

    public IPage Page { get; }

    public PortalView View { get; }

    public PortalUnderTest Portal { get; }

    public string Language { get; }

    public BrowserLog Log { get; }

    public SeededTestCustomer? Customer { get; private set; }

    public static async Task<Visit> BeginAsync(IBrowser browser, PortalUnderTest portal, string language, Look look, bool withScript)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = portal.Address.ToString(),
            Locale = language,
            TimezoneId = "UTC",
            ColorScheme = look.Theme,
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            JavaScriptEnabled = withScript,
        });
        return new Visit(context, await context.NewPageAsync(), portal, language);
    }

    public async Task LogInAsync(object? seed = null)
    {
        Customer = await Portal.SeedAsync(seed);
        using var browser = await Portal.LogInAsync(Customer);
        await _context.AddCookiesAsync(browser.Cookies.GetAllCookies().Select(cookie => new Cookie
        {
            Name = cookie.Name,
            Value = cookie.Value,
            Domain = cookie.Domain,
            Path = cookie.Path,
        }));
    }

    internal async Task ChangeDatabaseAsync(Func<PortalDbContext, Task> change)
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        await change(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    public Task OpenAsync(string path) => LandAsync(() => Page.GotoAsync(path));

    public async Task LandAsync(Func<Task> act)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void OnLoad(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += OnLoad;
        try
        {
            await act();
            await loaded.Task.WaitAsync(_patience);
        }
        finally
        {
            Page.Load -= OnLoad;
        }
    }

    public async Task<Arrival> ReadArrivalAsync()
    {
        var document = _document ?? throw new InvalidOperationException("No page has been opened.");
        return new Arrival(
            document.Status,
            await document.TextAsync(),
            await FindAsync("layoutShift"),
            await FindAsync("renderBlocking"),
            await FindAsync("arrivalFocus"));
    }

    public async Task LookAsync(Look look)
    {
        await Page.SetViewportSizeAsync(look.Width, look.Height);
        await Page.EmulateMediaAsync(new()
        {
            ColorScheme = look.Theme,
            ForcedColors = look.ForcedColors ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = look.ReducedMotion ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
        });
        await Page.EvaluateAsync("percent => document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%`", look.TextPercent);
    }

    public async Task<IReadOnlyList<string>> FindAsync(string script, object? argument = null) =>
        await Page.EvaluateAsync<string[]>(InPage.Script(script), argument);

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    private bool IsDocument(IResponse response) =>
        response.Request.IsNavigationRequest && response.Frame == Page.MainFrame && response.Status is < 300 or >= 400;
}
