using Microsoft.Playwright;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Expectations;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class ReadProtection(Screen screen)
{
    // Browsers go by their own clock, and Playwright tells the end of a cookie to two minutes.
    private static readonly TimeSpan _precision = TimeSpan.FromMinutes(4);

    public async Task ForbidsAsync(string what)
    {
        var (header, promise) = what switch
        {
            "show it inside other sites" => ("content-security-policy", "frame-ancestors 'none'"),
            "run scripts of other sites" => ("content-security-policy", "script-src 'self'"),
            "send its forms to other sites" => ("content-security-policy", "form-action 'self'"),
            "keep it after I leave" => ("cache-control", "no-store"),
            "name it to other sites" => ("referrer-policy", "no-referrer"),
            "use the camera or the microphone" => ("permissions-policy", "camera=()"),
            "guess the types of its files" => ("x-content-type-options", "nosniff"),
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "No header forbids this."),
        };
        var told = (await screen.View.Page.Context.APIRequest.GetAsync(PortalView.Address(screen.View.Paths.Settings))).Headers.GetValueOrDefault(header, "");
        UnmetExpectationException.ThrowUnless(
            told.Contains(promise, StringComparison.Ordinal), $"Expected the page to forbid the browser to {what}; its header {header} says \"{told}\"");
    }

    // Only the page of the settings receives them.
    public Task KeepsChangesAsync(TimeSpan time) => KeepsAsync("the changes", screen.View.Paths.Settings, time);

    public Task KeepsLanguageAsync(TimeSpan time) => KeepsAsync("the language", "/", time);

    public async Task HidesCookiesAsync()
    {
        var cookies = await screen.View.Page.Context.CookiesAsync();
        var open = cookies.Where(cookie => !cookie.HttpOnly || cookie.SameSite is SameSiteAttribute.None).Select(cookie => cookie.Name);
        UnmetExpectationException.ThrowUnless(
            !open.Any(), $"Expected no script and no other site to be able to use the portal's cookies; they can use {string.Join(", ", open)}");
    }

    private async Task KeepsAsync(string what, string path, TimeSpan time)
    {
        var now = DateTimeOffset.UtcNow;
        var cookies = (await screen.View.Page.Context.CookiesAsync()).Where(cookie => cookie.Path == path && cookie.Expires > 0);
        var times = cookies.Select(cookie => DateTimeOffset.FromUnixTimeSeconds((long)cookie.Expires) - now).ToList();
        UnmetExpectationException.ThrowUnless(
            times.Exists(kept => (kept - time).Duration() < _precision),
            $"Expected the browser to keep {what} for {Told(time)}; it keeps {(times.Count == 0 ? "nothing of the kind" : string.Join(" and ", times.Select(Told)))}");
    }

    private static string Told(TimeSpan time) => time.TotalDays < 1 ? $"{time.TotalMinutes:0} minutes" : $"{time.TotalDays:0.0} days";
}
