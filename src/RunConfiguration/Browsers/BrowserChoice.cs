using Microsoft.Playwright;

namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>The browser that the scenarios run in, open.</summary>
/// <param name="Browser">The open browser; the owner of the choice closes it.</param>
/// <param name="Description">Which one it is and from where, in one line: engine, version, path.</param>
/// <param name="Launch">What launches the same browser again; <see langword="null"/> for one that was connected to.</param>
public sealed record BrowserChoice(IBrowser Browser, string Description, BrowserTypeLaunchOptions? Launch = null);
