namespace PortalAcceptance.Portal.Security;

/// <summary>What a page may load and do (https://www.w3.org/TR/CSP3/): the portal's own style, script and images, and nothing else.</summary>
internal static class ContentSecurityPolicy
{
    // The browser refresh of "dotnet watch" listens on a port of its own.
    private const string WhileDeveloping = "connect-src 'self' ws://localhost:* wss://localhost:*";

    private static readonly string[] _directives =
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        // Said by "default-src" already; whoever audits the policy looks for it by name.
        "object-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ];

    // Text never becomes markup or code: the script makes elements, and the browser refuses what would parse strings.
    private static readonly string[] _noMarkupFromText = ["require-trusted-types-for 'script'", "trusted-types 'none'"];

    /// <summary>The policy in an environment, as the header writes it.</summary>
    public static string For(IHostEnvironment environment) =>
        string.Join("; ", environment.IsDevelopment() ? [.. _directives, WhileDeveloping] : [.. _directives, .. _noMarkupFromText]);
}
