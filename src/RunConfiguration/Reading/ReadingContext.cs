namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>What a value depends on besides what was written.</summary>
/// <param name="FileFolder">What a relative path in the file is relative to, as in Playwright.</param>
/// <param name="CurrentDirectory">What a path that a person types is relative to.</param>
/// <param name="LogicalCores">The machine's logical cores.</param>
internal sealed record ReadingContext(string FileFolder, string CurrentDirectory, int LogicalCores);
