using Microsoft.Playwright;

namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>What the settings say of a browser context, as Playwright takes it.</summary>
public static class ContextOptions
{
    /// <summary>The options for a new browser context. What is not set is left to Playwright: some browsers refuse options that they don't
    /// know, whatever their values.</summary>
    public static BrowserNewContextOptions Of(UseSettings use) => new()
    {
        BaseURL = use.BaseUrl?.ToString(),
        BypassCSP = use.BypassCsp ? true : null,
        ColorScheme = use.ColorScheme,
        Contrast = use.Contrast is Contrast.NoPreference ? null : use.Contrast,
        DeviceScaleFactor = (float?)use.DeviceScaleFactor,
        ExtraHTTPHeaders = use.ExtraHttpHeaders.Count > 0 ? use.ExtraHttpHeaders : null,
        ForcedColors = use.ForcedColors is ForcedColors.None ? null : use.ForcedColors,
        Geolocation = use.Geolocation is { } place ? new() { Latitude = (float)place.Latitude, Longitude = (float)place.Longitude, Accuracy = (float)place.Accuracy } : null,
        HasTouch = use.HasTouch,
        HttpCredentials = use.HttpCredentials is { } credentials
            ? new()
            {
                Username = credentials.Username,
                Password = credentials.Password.Reveal(),
                Origin = credentials.Origin?.GetLeftPart(UriPartial.Authority),
                Send = credentials.Send,
            }
            : null,
        IgnoreHTTPSErrors = use.IgnoreHttpsErrors ? true : null,
        IsMobile = use.IsMobile ? true : null,
        JavaScriptEnabled = use.JavaScriptEnabled,
        Locale = use.Locale,
        Permissions = use.Permissions.Count > 0 ? use.Permissions : null,
        Proxy = use.Proxy is { } proxy
            ? new() { Server = proxy.Server.OriginalString, Bypass = proxy.Bypass, Username = proxy.Username, Password = proxy.Password?.Reveal() }
            : null,
        ReducedMotion = use.ReducedMotion is ReducedMotion.NoPreference ? null : use.ReducedMotion,
        ScreenSize = use.Screen is { } screen ? new() { Width = screen.Width, Height = screen.Height } : null,
        ServiceWorkers = use.ServiceWorkers is ServiceWorkerPolicy.Allow ? null : use.ServiceWorkers,
        StorageStatePath = use.StorageState,
        TimezoneId = use.TimezoneId,
        UserAgent = use.UserAgent,
        ViewportSize = use.Viewport is { } viewport ? new() { Width = viewport.Width, Height = viewport.Height } : ViewportSize.NoViewport,
    };
}
