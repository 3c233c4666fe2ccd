using Microsoft.Playwright;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Expectations;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class ReadProtection(Screen screen)
{
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

    public async Task HidesCookiesAsync()
    {
        var cookies = await screen.View.Page.Context.CookiesAsync();
        var open = cookies.Where(cookie => !cookie.HttpOnly || cookie.SameSite is SameSiteAttribute.None).Select(cookie => cookie.Name);
        UnmetExpectationException.ThrowUnless(
            !open.Any(), $"Expected no script and no other site to be able to use the portal's cookies; they can use {string.Join(", ", open)}");
    }
}
