namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>A browser that may be on the machine.</summary>
/// <param name="ExecutablePath">Where it is, or <see langword="null"/> for where Playwright keeps it.</param>
/// <param name="Channel">Playwright's channel for it, or <see langword="null"/>.</param>
internal sealed record BrowserCandidate(string Label, string? ExecutablePath = null, string? Channel = null);
