using System.Text.Json.Serialization;

namespace PortalAcceptance.RunConfiguration;

/// <summary>The browser engines of Playwright's <c>use.browserName</c>.</summary>
public enum BrowserName
{
    /// <summary>Chromium, Google Chrome, Microsoft Edge.</summary>
    Chromium,

    /// <summary>Mozilla Firefox.</summary>
    Firefox,

    /// <summary>WebKit, as in Safari.</summary>
    [JsonStringEnumMemberName("webkit")]
    WebKit,
}
