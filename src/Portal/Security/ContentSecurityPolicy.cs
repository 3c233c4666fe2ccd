namespace PortalAcceptance.Portal.Security;

// Allows the portal's own styles, scripts and images only (https://www.w3.org/TR/CSP3/).
internal static class ContentSecurityPolicy
{
    // The browser refresh of "dotnet watch" uses another port.
    private const string WhileDeveloping = "connect-src 'self' ws://localhost:* wss://localhost:*";

    private static readonly string[] _directives =
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        // Implied by "default-src"; auditors look for it by name.
        "object-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ];

    // Trusted Types: the browser refuses to parse strings as markup or code.
    private static readonly string[] _noMarkupFromText = ["require-trusted-types-for 'script'", "trusted-types 'none'"];

    public static string For(IHostEnvironment environment) =>
        string.Join("; ", environment.IsDevelopment() ? [.. _directives, WhileDeveloping] : [.. _directives, .. _noMarkupFromText]);
}
